namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>How many articles have each value of a facet, by the value's number.</summary>
/// <param name="counts">Counts, the facet's among them.</param>
/// <param name="first">Where the facet's begin.</param>
/// <param name="size">How many it has.</param>
/// <param name="met">The numbers of all values that are not at zero, each once; null where they are not known.</param>
internal readonly struct ValueCounts(int[] counts, int first, int size, List<int>? met)
{
    /// <summary>How many values there were when the counting began.</summary>
    public int Size => size;

    /// <summary>The counts.</summary>
    public ReadOnlySpan<int> All => counts.AsSpan(first, size);

    /// <summary>The numbers of all values that are not at zero, each once; null where they are not known.</summary>
    public List<int>? Met => met;

    /// <summary>The count of a value. One first met after the counting began has none.</summary>
    public int this[int number] => number < size ? counts[first + number] : 0;
}
