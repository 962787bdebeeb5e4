using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Search.Lucene.Documents;

/// <summary>The two levels of the place facet: countries, and the places in them.</summary>
internal static class PlaceTree
{
    /// <summary>The country that a place stands under; null for countries themselves and for places in none.</summary>
    public static string? CountryOf(Entity place) =>
        IsCountry(place.Id) ? null
        : place.Country is { } code ? CountryId.Of(code)
        : CountryOf(place.Id);

    /// <summary>The country that a place stands under by its id alone; null where that says none.</summary>
    public static string? CountryOf(string id) => id.Split('/') is ["place", var country, _] ? CountryId.Of(country) : null;

    /// <summary>Whether it is a country's id.</summary>
    public static bool IsCountry(string id) => id.StartsWith("country/", StringComparison.Ordinal);
}
