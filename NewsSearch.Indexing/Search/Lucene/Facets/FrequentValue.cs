namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>The documents of a segment that have a frequent value.</summary>
/// <param name="Bits">A bit for each document.</param>
/// <param name="Slices">How many there are in each slice of documents.</param>
/// <param name="Total">How many there are.</param>
internal sealed record FrequentValue(long[] Bits, int[] Slices, int Total)
{
    /// <summary>Words of bits in a slice, after each of which it is seen whether to go on: few beside what it takes to go through a large segment, many beside what it takes to look.</summary>
    private const int Slice = 512;

    /// <summary>The value that some documents of a segment have.</summary>
    public static FrequentValue Of(ReadOnlySpan<int> documents, int maxDoc)
    {
        var bits = new long[(maxDoc + 63) >> 6];
        var slices = new int[(bits.Length + Slice - 1) / Slice];
        foreach (var document in documents)
        {
            bits[document >> 6] |= 1L << document;
            slices[(document >> 6) / Slice]++;
        }

        return new FrequentValue(bits, slices, documents.Length);
    }

    /// <summary>Counts those in a set, as far as they are wanted.</summary>
    /// <param name="set">A bit for each document, and none beyond the last.</param>
    /// <param name="probe">What counts them.</param>
    public void Count(ReadOnlySpan<long> set, ref Probe probe)
    {
        for (var (slice, start) = (0, 0); start < Bits.Length && !probe.IsLost; slice++, start += Slice)
            probe.Add(BitCount.OfBoth(Bits.AsSpan(start, Math.Min(Slice, Bits.Length - start)), set[start..]), Slices[slice]);
    }
}
