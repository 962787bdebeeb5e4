namespace NewsSearch.Indexing.Search;

/// <summary>One selected facet value.</summary>
/// <param name="Facet">The facet.</param>
/// <param name="Value">The value as indexed: an entity id, a name, a code or a year.</param>
/// <param name="Mode">How it applies together with the facet's other values.</param>
public sealed record FacetFilter(Facet Facet, string Value, FilterMode Mode = FilterMode.Any);
