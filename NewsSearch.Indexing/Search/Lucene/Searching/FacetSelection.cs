namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>The filters of a request by facet and mode.</summary>
internal sealed class FacetSelection
{
    private readonly IReadOnlyList<FacetFilter> _filters;

    public FacetSelection(IEnumerable<FacetFilter> filters) => _filters = [.. filters.Distinct()];

    /// <summary>Facets with 'any' values: each narrows the hits, but not its own counts.</summary>
    public IReadOnlyList<Facet> Any => [.. Of(FilterMode.Any).Select(filter => filter.Facet).Distinct()];

    /// <summary>The filters of a mode.</summary>
    public IEnumerable<FacetFilter> Of(FilterMode mode) => _filters.Where(filter => filter.Mode == mode);

    /// <summary>The selected values of a facet, each once, with how it is selected first.</summary>
    public IReadOnlyDictionary<string, FilterMode> Selected(Facet facet) => _filters
        .Where(filter => filter.Facet == facet)
        .DistinctBy(filter => filter.Value)
        .ToDictionary(filter => filter.Value, filter => filter.Mode, StringComparer.Ordinal);
}
