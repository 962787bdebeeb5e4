namespace NewsSearch.Indexing.Search;

/// <summary>The counts of one facet.</summary>
/// <param name="Facet">The facet.</param>
/// <param name="Parent">The parent asked for, with places.</param>
/// <param name="Values">Most frequent first, equal counts by label; selected values are always among them, also at zero.</param>
/// <param name="Distinct">How many values there are under the wish, listed or not.</param>
public sealed record FacetCounts(Facet Facet, string? Parent, IReadOnlyList<FacetValue> Values, int Distinct);
