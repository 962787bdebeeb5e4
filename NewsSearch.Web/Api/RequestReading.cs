using System.Globalization;
using NewsSearch.Indexing.Search;
using NewsSearch.Web.Addresses;

namespace NewsSearch.Web.Api;

/// <summary>A search as an API request asks for it, or what is wrong with it.</summary>
/// <param name="Request">The search; null where something is wrong.</param>
/// <param name="Wrong">What is wrong; null where nothing is.</param>
public sealed record RequestReading(SearchRequest? Request, string? Wrong)
{
    /// <summary>The most hits an answer holds.</summary>
    public const int MostHits = 1000;

    private const int MostValues = 1000;

    /// <summary>Pages are for people; behind the 10,000th hit there is none.</summary>
    private const int MostPages = 10_000;

    /// <summary>Reads the address's query and the parameters beside it. Query text, filters and words are never wrong; numbers, names and dates may be.</summary>
    public static RequestReading Of(string? query, SearchParameters parameters)
    {
        var address = SearchAddress.Parse(query);
        if (address.Unread() is [var unread, ..])
            return new RequestReading(null, unread);
        if (Number(parameters.Size, 0, MostHits, 20) is not { } size)
            return new RequestReading(null, $"size is a number from 0 to {MostHits}, not '{parameters.Size}'.");
        if (Number(parameters.FacetSize, 1, MostValues, 8) is not { } facetSize)
            return new RequestReading(null, $"facetSize is a number from 1 to {MostValues}, not '{parameters.FacetSize}'.");
        var interval = IntervalName.Parse(parameters.Histogram);
        if (interval is null && !string.IsNullOrEmpty(parameters.Histogram))
            return new RequestReading(null, IntervalName.Misread("histogram", parameters.Histogram));

        if (address.Page > MostPages)
            return new RequestReading(null, $"page is a number from 1 to {MostPages}, not '{parameters.Page}'; cursor goes on without a ceiling.");
        if (address.Page > 1 && !string.IsNullOrEmpty(parameters.Cursor))
            return new RequestReading(null, "cursor says where to go on, so there is no page beside it.");
        if (Truth(parameters.Snippets, true) is not { } snippets)
            return new RequestReading(null, $"snippets is true or false, not '{parameters.Snippets}'.");

        var facets = Split(parameters.Facets).Select(name => (Name: name, Facet: FacetName.Parse(name))).ToList();
        if (facets.FirstOrDefault(f => f.Facet is null).Name is { } unknown)
            return new RequestReading(null, $"There is no facet '{unknown}'.");
        var request = address.ToRequest() with
        {
            Cursor = string.IsNullOrEmpty(parameters.Cursor) ? null : parameters.Cursor,
            Size = size,
            Facets = [.. facets.Select(f => new FacetWish(f.Facet!.Value, facetSize))],
            Histogram = interval,
            Snippets = snippets,
        };
        return new RequestReading(request, null);
    }

    /// <summary>A number within bounds: the default where nothing is said, null where it is none.</summary>
    public static int? Number(string? text, int least, int most, int unsaid)
    {
        if (string.IsNullOrEmpty(text))
            return unsaid;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;
    }

    /// <summary>True or false, also as 1 or 0: the default where nothing is said, null where it is neither.</summary>
    public static bool? Truth(string? text, bool unsaid) => text switch
    {
        null or "" => unsaid,
        "true" or "1" => true,
        "false" or "0" => false,
        _ => null,
    };

    private static string[] Split(string? names) =>
        (names ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
