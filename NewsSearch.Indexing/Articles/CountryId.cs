namespace NewsSearch.Indexing.Articles;

/// <summary>The entity ids of countries.</summary>
public static class CountryId
{
    /// <summary>The id of a country: "UA" gives "country/ua".</summary>
    /// <param name="code">ISO 3166 alpha-2 code; XK for Kosovo.</param>
    public static string Of(string code) => $"country/{code.ToLowerInvariant()}";

    /// <summary>The id of the country of <paramref name="entity"/>; null where it belongs to none.</summary>
    public static string? Of(Entity entity) => entity.Country is { } code ? Of(code) : null;
}
