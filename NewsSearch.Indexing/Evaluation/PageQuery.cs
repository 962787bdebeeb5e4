using NewsSearch.Indexing.Annotation.Given;
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
    public static PageQuery? Read(string line, GivenTargets targets) => line.Split('\t') is [var name, var kind, var text, var filters]
        ? new PageQuery(name, kind, text, filters == "-" ? [] : [.. filters.Split(';').Select(filter => Filter(filter, targets)).OfType<FacetFilter>()])
        : null;

    /// <summary>The page that is asked for: the twenty best with snippets, four facets, coverage by month. Names are taken as written.</summary>
    public SearchRequest Request() => new()
    {
        Text = Text,
        Filters = Filters,
        Aliases = false,
        Facets = [.. new[] { Facet.Person, Facet.Place, Facet.Organisation, Facet.Country }.Select(facet => new FacetWish(facet, 10, Distinct: false))],
        Histogram = HistogramInterval.Month,
    };

    private static FacetFilter? Filter(string filter, GivenTargets targets)
    {
        var at = filter.IndexOf('=', StringComparison.Ordinal);
        if (at < 0)
            return null;
        var (list, name) = (filter[..at], filter[(at + 1)..]);
        return (list == "source" ? name : targets.IdOf(list, name)) is { } id ? new FacetFilter(FacetOf(list), id, FilterMode.All) : null;
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
