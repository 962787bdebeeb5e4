namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>
/// The values of all facets for each document of a segment, side by side, as codes (<see cref="FacetCode"/>): document d has <c>Values[Starts[d]..Starts[d + 1]]</c>. Who counts over documents here and there waits for memory
/// more than for anything else, so all that is counted of a document lies in one place.
/// </summary>
/// <param name="Starts">One more than the segment has documents.</param>
/// <param name="Values">The codes of all documents, and <see cref="Padding"/> numbers more that are nobody's: whoever reads codes by the handful may read past the last.</param>
internal sealed record FacetRows(int[] Starts, int[] Values)
{
    /// <summary>How many numbers stand behind the last document's.</summary>
    public const int Padding = 16;

    /// <summary>The rows of a segment, from which of its documents have each value.</summary>
    public static FacetRows Of(IReadOnlyCollection<ValueDocuments> facets, int maxDoc)
    {
        var starts = new int[maxDoc + 1];
        foreach (var facet in facets)
            facet.Each((_, document) => starts[document + 1]++);
        for (var document = 0; document < maxDoc; document++)
            starts[document + 1] += starts[document];

        var values = new int[starts[^1] + Padding];
        var next = starts.AsSpan(0, maxDoc).ToArray();
        foreach (var facet in facets)
            facet.Each((number, document) => values[next[document]++] = FacetCode.Of(facet.Facet, number));
        return new FacetRows(starts, values);
    }

    /// <summary>The codes of one document.</summary>
    public ReadOnlySpan<int> Of(int document) => Values.AsSpan(Starts[document], Starts[document + 1] - Starts[document]);
}
