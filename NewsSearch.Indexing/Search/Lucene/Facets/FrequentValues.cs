namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>
/// The documents of a segment that have each of some frequent values, numbered from 0: a bit for each document. They lie one behind the other: where values are probed in their order, a processor fetches the next while it is at one.
/// </summary>
internal sealed class FrequentValues
{
    /// <summary>Words of bits in a slice, after each of which it is seen whether to go on: few beside what it takes to go through a large segment, many beside what it takes to look.</summary>
    private const int Slice = 512;

    private readonly int _words;
    private readonly int _slices;
    private readonly long[] _bits;
    private readonly int[] _counts;

    /// <param name="values">How many values there are.</param>
    /// <param name="maxDoc">How many documents the segment has.</param>
    public FrequentValues(int values, int maxDoc)
    {
        _words = (maxDoc + 63) >> 6;
        _slices = (_words + Slice - 1) / Slice;
        (_bits, _counts) = (new long[values * _words], new int[values * _slices]);
    }

    /// <summary>Says which documents have a value.</summary>
    public void Set(int value, ReadOnlySpan<int> documents)
    {
        var bits = _bits.AsSpan(value * _words, _words);
        var counts = _counts.AsSpan(value * _slices, _slices);
        foreach (var document in documents)
        {
            bits[document >> 6] |= 1L << document;
            counts[(document >> 6) / Slice]++;
        }
    }

    /// <summary>A bit for each document.</summary>
    public ReadOnlySpan<long> Bits(int value) => _bits.AsSpan(value * _words, _words);

    /// <summary>How many documents have a value.</summary>
    public int Total(int value)
    {
        var total = 0;
        foreach (var count in Counts(value))
            total += count;
        return total;
    }

    /// <summary>Counts those in a set, as far as they are wanted.</summary>
    /// <param name="value">The value.</param>
    /// <param name="set">A bit for each document, and none beyond the last.</param>
    /// <param name="probe">What counts them.</param>
    public void Count(int value, ReadOnlySpan<long> set, ref Probe probe)
    {
        var bits = Bits(value);
        var counts = Counts(value);
        for (var slice = 0; slice < counts.Length && !probe.IsLost; slice++)
        {
            var start = slice * Slice;
            probe.Add(BitCount.OfBoth(bits.Slice(start, Math.Min(Slice, bits.Length - start)), set[start..]), counts[slice]);
        }
    }

    private ReadOnlySpan<int> Counts(int value) => _counts.AsSpan(value * _slices, _slices);
}
