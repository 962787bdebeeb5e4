namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>The values of one facet for each document of a segment, as numbers of a <see cref="FacetTable"/>: document d has <c>Values[Starts[d]..Starts[d + 1]]</c>.</summary>
internal sealed record FacetColumn(int[] Starts, int[] Values)
{
    /// <summary>The values of one document.</summary>
    public ReadOnlySpan<int> Of(int document) => Values.AsSpan(Starts[document], Starts[document + 1] - Starts[document]);
}
