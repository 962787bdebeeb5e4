using Lucene.Net.Util;

namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>
/// The counts of a facet over many articles, each value counted when it is asked for. A list shows the few most frequent values, no value has more articles than in the whole archive, and frequent ones are few: whoever looks at those first
/// can leave off long before the last.
/// </summary>
/// <param name="facet">The facet.</param>
/// <param name="atMost">By number, how many articles of the archive have a value, or more.</param>
/// <param name="sets">The articles counted over, by segment.</param>
internal sealed class ProbedValues(Facet facet, ReadOnlyMemory<int> atMost, IReadOnlyList<(SegmentColumns Columns, FixedBitSet Documents)> sets) : ValueCounts
{
    /// <inheritdoc/>
    public override ReadOnlySpan<int> AtMost => atMost.Span;

    /// <inheritdoc/>
    public override bool AllAreKnown => false;

    /// <inheritdoc/>
    public override int this[int number] => sets.Sum(set => set.Columns.Values[(int)facet].CountOf(number, set.Documents.GetBits()));
}
