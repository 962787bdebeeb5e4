namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>The values of one facet for each document of a segment, as numbers of a <see cref="FacetTable"/>: document d has <c>Values[Starts[d]..Starts[d + 1]]</c>.</summary>
/// <param name="Starts">One more than the segment has documents.</param>
/// <param name="Values">The values of all documents, and <see cref="Padding"/> numbers more that are nobody's: whoever reads values by the handful may read past the last.</param>
internal sealed record FacetColumn(int[] Starts, int[] Values)
{
    /// <summary>How many numbers stand behind the last document's.</summary>
    public const int Padding = 8;

    /// <summary>The values of one document.</summary>
    public ReadOnlySpan<int> Of(int document) => Values.AsSpan(Starts[document], Starts[document + 1] - Starts[document]);

    /// <summary>The values of every document, one after the other.</summary>
    public ReadOnlySpan<int> All => Values.AsSpan(0, Starts[^1]);
}
