namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>The counts of a facet, every value of which was counted.</summary>
/// <param name="counts">Counts, the facet's among them.</param>
/// <param name="first">Where the facet's begin.</param>
/// <param name="size">How many it has.</param>
/// <param name="met">The numbers of all values that are not at zero, each once; null where they are not known.</param>
internal sealed class CountedValues(int[] counts, int first, int size, List<int>? met) : ValueCounts
{
    /// <summary>The counts by number. Values numbered after the counting began are not among them.</summary>
    public ReadOnlySpan<int> All => counts.AsSpan(first, size);

    /// <summary>The numbers of all values that are not at zero, each once; null where they are not known.</summary>
    public List<int>? Met => met;

    /// <inheritdoc/>
    public override int this[int number] => number < size ? counts[first + number] : 0;
}
