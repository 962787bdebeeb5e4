using System.Globalization;

namespace NewsSearch.Web.Addresses;

/// <summary>Where an article's page is.</summary>
public static class ArticleAddress
{
    /// <summary>The page of the current version.</summary>
    public static string Of(string id) => "/article/" + Uri.EscapeDataString(id);

    /// <summary>The page of one version.</summary>
    public static string Of(string id, int version) => string.Create(CultureInfo.InvariantCulture, $"{Of(id)}?version={version}");

    /// <summary>The address of an original that may be linked: absolute, http or https. Null for anything else.</summary>
    public static string? Original(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) ? uri.AbsoluteUri : null;
}
