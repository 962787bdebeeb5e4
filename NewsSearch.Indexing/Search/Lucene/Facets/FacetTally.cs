namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>What values are counted in: zeros before and after each use.</summary>
/// <param name="size">How many counts at least.</param>
/// <param name="facets">How many facets.</param>
internal sealed class FacetTally(int size, int facets)
{
    /// <summary>The counts of all facets, where a <see cref="FacetLayout"/> has them.</summary>
    public int[] Counts { get; } = new int[size];

    /// <summary>By facet, the numbers of all values that are not at zero, each once, where they are kept.</summary>
    public List<int>[] Met { get; } = [.. Enumerable.Range(0, facets).Select(_ => new List<int>())];

    /// <summary>Sets the counts of the values met to zero and forgets them.</summary>
    public void ClearMet(FacetLayout layout)
    {
        for (var facet = 0; facet < Met.Length; facet++)
        {
            var first = layout.First((Facet)facet);
            foreach (var number in Met[facet])
                Counts[first + number] = 0;
            Met[facet].Clear();
        }
    }
}
