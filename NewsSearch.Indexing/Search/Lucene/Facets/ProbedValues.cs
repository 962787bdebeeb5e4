using Lucene.Net.Util;

namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>
/// The counts of a facet over many articles, each value counted when it is asked for. A list shows the few most frequent values, no value has more articles than in the whole archive, and frequent ones are few: whoever looks at those first
/// can leave off long before the last.
/// </summary>
/// <param name="facet">The facet.</param>
/// <param name="atMost">By number, how many articles of the archive have a value, or more.</param>
/// <param name="falling"><see cref="FallingOf"/> these.</param>
/// <param name="sets">The articles counted over, by segment.</param>
/// <param name="again">Where stories are counted, what is met in one of them again; else null.</param>
internal sealed class ProbedValues(Facet facet, ReadOnlyMemory<int> atMost, ReadOnlyMemory<int> falling, (SegmentColumns Columns, FixedBitSet Documents)[] sets, RepeatedValues? again) : ValueCounts
{
    /// <summary>The numbers of all values that articles have, by falling <see cref="AtMost"/>.</summary>
    public ReadOnlySpan<int> Falling => falling.Span;

    /// <inheritdoc/>
    public override int this[int number] => Reaching(number, 0);

    /// <summary>What the count of a value does not exceed.</summary>
    public int AtMost(int number) => number < atMost.Length ? atMost.Span[number] : 0;

    /// <summary>The count of a value where it is <paramref name="least"/> or more; else that, or less.</summary>
    public int Reaching(int number, int least)
    {
        var repeated = again?[facet, number] ?? 0;
        var probe = new Probe(AtMost(number), least + repeated);
        foreach (var (columns, documents) in sets)
        {
            if (probe.IsLost)
                break;
            columns.Values[(int)facet].Count(number, documents.GetBits(), ref probe);
        }

        return Math.Max(0, probe.Count - repeated);
    }

    /// <summary>The numbers of values that are not at zero, the highest count first.</summary>
    /// <param name="counts">The values' counts, by number.</param>
    public static int[] FallingOf(ReadOnlySpan<int> counts)
    {
        var (numbers, keys, count) = (new int[counts.Length], new int[counts.Length], 0);
        for (var number = 0; number < counts.Length; number++)
        {
            if (counts[number] > 0)
                (numbers[count], keys[count++]) = (number, -counts[number]);
        }

        Array.Sort(keys, numbers, 0, count);
        return numbers[..count];
    }
}
