using NewsSearch.Indexing.Search;

namespace NewsSearch.Web.Addresses;

/// <summary>The page that lists every value of a facet for a search: "/search/facet/person?q=…&amp;find=zel&amp;list=2".</summary>
public static class FacetListAddress
{
    /// <summary>The parameter of the beginning of names looked for.</summary>
    public const string Find = "find";

    /// <summary>The parameter of the page of the list.</summary>
    public const string Page = "list";

    /// <summary>The parameter of the country whose places are listed: "ua".</summary>
    public const string In = "in";

    /// <summary>The country that <see cref="In"/> says, as a facet's value: "ua", "UA" and "country/UA" are "country/ua". Null where it says none.</summary>
    public static string? Parent(string? country) => string.IsNullOrWhiteSpace(country) ? null : FilterParameter.Parse(FacetName.Of(Facet.Country), country.Trim())!.Value;

    /// <summary>What is said of a country that there is not.</summary>
    public static string NoCountry(string country) => $"There is no country “{country}”: write its code, such as ua.";

    /// <summary>What is said where a country is given beside another facet than that of places.</summary>
    public const string OnlyPlaces = "“in” names the country whose places are wanted; it goes with the facet place alone.";

    /// <summary>The address of the list.</summary>
    public static string Of(SearchAddress address, Facet facet, string? find = null, int page = 1, string? country = null)
    {
        var more = new List<KeyValuePair<string, string>>();
        if (!string.IsNullOrEmpty(find))
            more.Add(new(Find, find));
        if (country is not null)
            more.Add(new(In, country));
        return (address with { Page = 1 }).At("/search/facet/" + FacetName.Of(facet), [.. more, .. PageNumber.Parameter(page, Page)]);
    }
}
