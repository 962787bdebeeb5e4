using System.Globalization;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>What a facet's value is called before a reader.</summary>
internal static class FacetLabels
{
    /// <summary>The entity's name, the language's name, or the value itself.</summary>
    public static string Of(Facet facet, string value, IEntityNames names) => facet switch
    {
        Facet.Person or Facet.Place or Facet.Organisation or Facet.Country or Facet.CountryAbout or Facet.Leader => names.NameOf(value) ?? Readable(value),
        Facet.Language => LanguageNames.Of(value) ?? value,
        _ => value,
    };

    /// <summary>An id whose name is not known, made readable: "person/xi-jinping" gives "Xi Jinping", "country/ua" gives "UA".</summary>
    public static string Readable(string id)
    {
        var slug = id[(id.LastIndexOf('/') + 1)..];
        return id.StartsWith("country/", StringComparison.Ordinal)
            ? slug.ToUpperInvariant()
            : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(slug.Replace('-', ' '));
    }
}
