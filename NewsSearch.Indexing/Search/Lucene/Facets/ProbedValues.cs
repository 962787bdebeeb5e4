using Lucene.Net.Util;

namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>
/// The counts of a facet over many articles, each value counted when it is asked for. A list shows the few most frequent values, no value has more articles than in the whole archive, and frequent ones are few: whoever looks at those first
/// can leave off long before the last.
/// </summary>
/// <param name="facet">The facet.</param>
/// <param name="atMost">By number, how many articles of the archive have a value, or more.</param>
/// <param name="tails"><see cref="TailsOf"/> these.</param>
/// <param name="sets">The articles counted over, by segment.</param>
internal sealed class ProbedValues(Facet facet, ReadOnlyMemory<int> atMost, ReadOnlyMemory<int> tails, IReadOnlyList<(SegmentColumns Columns, FixedBitSet Documents)> sets) : ValueCounts
{
    /// <inheritdoc/>
    public override ReadOnlySpan<int> AtMost => atMost.Span;

    /// <inheritdoc/>
    public override bool AllAreKnown => false;

    /// <inheritdoc/>
    public override int this[int number] => Reaching(number, 0);

    /// <inheritdoc/>
    public override int AtMostFrom(int number) => tails.Span[number / Stretch];

    /// <inheritdoc/>
    public override int Reaching(int number, int least)
    {
        var probe = new Probe(number < atMost.Length ? atMost.Span[number] : 0, least);
        foreach (var (columns, documents) in sets)
        {
            if (probe.IsLost)
                break;
            columns.Values[(int)facet].Count(number, documents.GetBits(), ref probe);
        }

        return probe.Count;
    }

    /// <summary>For each <see cref="ValueCounts.Stretch"/> values, the most that any of them or of those behind them has.</summary>
    public static int[] TailsOf(ReadOnlySpan<int> atMost)
    {
        var tails = new int[(atMost.Length + Stretch - 1) / Stretch];
        for (var (tail, most) = (tails.Length - 1, 0); tail >= 0; tail--)
        {
            foreach (var count in atMost[(tail * Stretch)..Math.Min(atMost.Length, (tail + 1) * Stretch)])
                most = Math.Max(most, count);
            tails[tail] = most;
        }

        return tails;
    }
}
