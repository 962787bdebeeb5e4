namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>A value of a facet.</summary>
/// <param name="Value">As indexed.</param>
/// <param name="Label">For a reader, as it was when an article last came with the value; what values of equal counts are ordered by.</param>
/// <param name="Parent">For places: the country it stands under; null at the top.</param>
internal sealed record FacetEntry(string Value, string Label, string? Parent);
