using NewsSearch.Indexing.Search;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>A query of a benchmark.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is an example of.</param>
/// <param name="Text">The query.</param>
/// <param name="Filters">Values that every article found has.</param>
public sealed record PageQuery(string Name, string Kind, string Text, IReadOnlyList<FacetFilter> Filters)
{
    /// <summary>Reads a line of name, kind, query and filters parted by tabs; filters are "-" or field=value parted by ';'. Null where the line is another.</summary>
    public static PageQuery? Read(string line) => line.Split('\t') is [var name, var kind, var text, var filters]
        ? new PageQuery(name, kind, text, filters == "-" ? [] : [.. filters.Split(';').Select(Filter).OfType<FacetFilter>()])
        : null;

    /// <summary>The page that is asked for: the twenty best with snippets, four facets, coverage by month. Names are taken as written.</summary>
    public SearchRequest Request() => new()
    {
        Text = Text,
        Filters = Filters,
        Variants = false,
        Facets = [new FacetWish(Facet.Person, 10), new FacetWish(Facet.Place, 10), new FacetWish(Facet.Organisation, 10), new FacetWish(Facet.Country, 10)],
        Histogram = HistogramInterval.Month,
    };

    private static FacetFilter? Filter(string filter)
    {
        var at = filter.IndexOf('=', StringComparison.Ordinal);
        return at < 0 || GivenArticles.IdOf(filter[..at], filter[(at + 1)..]) is not { } id ? null : new FacetFilter(FacetOf(filter[..at]), id, FilterMode.All);
    }

    private static Facet FacetOf(string field) => field switch
    {
        "people" => Facet.Person,
        "leaders" => Facet.Leader,
        "places" => Facet.Place,
        "organisations" => Facet.Organisation,
        "countries" => Facet.Country,
        _ => Facet.Source,
    };
}
