using NewsSearch.Indexing.Search.Lucene.Facets;
using NewsSearch.Indexing.Search.Queries;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>The filters of a request by facet and mode, their values as the archive writes them.</summary>
/// <param name="filters">The filters as asked for.</param>
/// <param name="tables">The values that there are.</param>
internal sealed class FacetSelection(IEnumerable<FacetFilter> filters, FacetTables tables)
{
    /// <summary>The filters, each once, in the order asked for. A value in another letter case than the archive's is that of the archive.</summary>
    public IReadOnlyList<FacetFilter> Filters { get; } = [.. filters.Select(filter => filter with { Value = tables[filter.Facet].InAnyCase(filter.Value) ?? filter.Value }).Distinct()];

    /// <summary>Facets with 'any' values: each narrows the hits, but not its own counts.</summary>
    public IReadOnlyList<Facet> Any => [.. Of(FilterMode.Any).Select(filter => filter.Facet).Distinct()];

    /// <summary>The filters of a mode.</summary>
    public IEnumerable<FacetFilter> Of(FilterMode mode) => Filters.Where(filter => filter.Mode == mode);

    /// <summary>The selected values of a facet, each once, with how it is selected first.</summary>
    public IReadOnlyDictionary<string, FilterMode> Selected(Facet facet) => Filters
        .Where(filter => filter.Facet == facet)
        .DistinctBy(filter => filter.Value)
        .ToDictionary(filter => filter.Value, filter => filter.Mode, StringComparer.Ordinal);

    /// <summary>Notes the values that no article has: they find nothing, and leave nothing out.</summary>
    public void TellOfUnknown(QueryNotes notes)
    {
        foreach (var filter in Filters.Where(filter => tables[filter.Facet].Find(filter.Value) is null))
            notes.Add($"No article has the {Word(filter.Facet)} {QueryNotes.Quote(filter.Value)}.");
    }

    private static string Word(Facet facet) => facet switch
    {
        Facet.CountryAbout => Word(Facet.Country),
        Facet.Source => "outlet",
        _ => facet.ToString().ToLowerInvariant(),
    };
}
