using System.Globalization;

namespace NewsSearch.Web.Addresses;

/// <summary>Where an article's page is.</summary>
public static class ArticleAddress
{
    /// <summary>The page of the current version.</summary>
    public static string Of(string id) => "/article/" + Uri.EscapeDataString(id);

    /// <summary>The page of one version.</summary>
    public static string Of(string id, int version) => string.Create(CultureInfo.InvariantCulture, $"{Of(id)}?version={version}");

    /// <summary>The page as opened from results: it knows the way back to them and marks what they look for. <paramref name="version"/> is null for the current version.</summary>
    public static string Of(string id, SearchAddress from, int? version = null) =>
        from.At(Of(id), version is { } number ? [new("version", number.ToString(CultureInfo.InvariantCulture))] : []);

    /// <summary>The same, at the first words that the results look for.</summary>
    public static string AtMatch(string id, SearchAddress from) => Of(id, from) + (from.Text.Length > 0 ? "#" + Match : "");

    /// <summary>The page of what changed from the version before <paramref name="version"/> to it; to the current one where null.</summary>
    public static string Changes(string id, int? version = null) => Of(id) + "/changes" + (version is { } number ? string.Create(CultureInfo.InvariantCulture, $"?version={number}") : "");

    /// <summary>The name, within an article's page, of the first words that a search looks for.</summary>
    public const string Match = "match";

    /// <summary>The name, within an article's page, of a paragraph by its number; 0 is the headline, where the page's content begins.</summary>
    public static string Part(int number) => number == 0 ? "content" : string.Create(CultureInfo.InvariantCulture, $"p{number}");

    /// <summary>"headline", "paragraph 4".</summary>
    public static string PartWords(int number) => number == 0 ? "headline" : string.Create(CultureInfo.InvariantCulture, $"paragraph {number}");

    /// <summary>The name, within an article's page, of the mention that begins at an offset of its text.</summary>
    public static string Mention(int start) => string.Create(CultureInfo.InvariantCulture, $"name-{start}");

    /// <summary>The name, within an article's page, of the row that says on what evidence that mention was read so.</summary>
    public static string Evidence(int start) => string.Create(CultureInfo.InvariantCulture, $"evidence-{start}");

    /// <summary>The name, within a page of results, of an article among them.</summary>
    public static string Among(string id) => "hit-" + id;

    /// <summary>The address of an original that may be linked: absolute, http or https. Null for anything else.</summary>
    public static string? Original(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) ? uri.AbsoluteUri : null;
}
