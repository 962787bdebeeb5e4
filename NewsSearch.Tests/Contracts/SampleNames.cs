using System.Globalization;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Tests.Contracts;

/// <summary>Names entities by their ids: "person/xi-jinping" is Xi Jinping; a few countries have their own.</summary>
internal sealed class SampleNames : IEntityNames
{
    private static readonly Dictionary<string, string> Countries = new()
    {
        ["country/ua"] = "Ukraine",
        ["country/ru"] = "Russia",
        ["country/cn"] = "China",
        ["country/us"] = "United States",
        ["country/fr"] = "France",
        ["country/de"] = "Germany",
        ["person/recep-tayyip-erdogan"] = "Recep Tayyip Erdoğan",
    };

    /// <summary>The name of an id.</summary>
    public static string Known(string id) =>
        Countries.GetValueOrDefault(id) ?? CultureInfo.InvariantCulture.TextInfo.ToTitleCase(id[(id.LastIndexOf('/') + 1)..].Replace('-', ' '));

    /// <inheritdoc/>
    public string? NameOf(string id) => Known(id);
}
