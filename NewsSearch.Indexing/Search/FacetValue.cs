namespace NewsSearch.Indexing.Search;

/// <summary>A value with the exact number of articles that have it.</summary>
/// <param name="Value">As indexed, for a <see cref="FacetFilter"/>.</param>
/// <param name="Label">For a reader.</param>
/// <param name="Count">Articles, over all hits, under the facet's counting rule.</param>
/// <param name="Selected">How it is selected; null where it is not.</param>
public sealed record FacetValue(string Value, string Label, long Count, FilterMode? Selected);
