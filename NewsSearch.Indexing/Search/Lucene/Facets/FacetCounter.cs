using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Lucene.Net.Util;
using NewsSearch.Indexing.Search.Lucene.Searching;

namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>Counts the values of a facet over sets of documents.</summary>
internal static class FacetCounter
{
    private const int Handful = FacetColumn.Padding;
    private const int Room = 2_048;

    /// <summary>Adds the documents of a set in a segment.</summary>
    public static void Count(ArchiveSegment segment, FixedBitSet documents, Facet facet, ValueCounts counts)
    {
        if (counts.Met is { } met)
            CountFew(segment.Columns[facet], documents.GetBits(), segment.MaxDoc, counts.Counts, met);
        else
            CountMany(segment.Columns[facet], documents.GetBits(), segment.MaxDoc, counts.Counts);
    }

    /// <summary>Articles by value's number, over everything that is not deleted.</summary>
    public static int[] CountAll(IEnumerable<ArchiveSegment> segments, FacetTable table)
    {
        var counts = new int[table.Count];
        foreach (var segment in segments)
        {
            var column = segment.Columns[table.Facet];
            foreach (var value in column.All)
                counts[value]++;
            if (segment.Live is not { } live)
                continue;
            for (var document = 0; document < segment.MaxDoc; document++)
            {
                if (live.Get(document))
                    continue;
                foreach (var value in column.Of(document))
                    counts[value]--;
            }
        }

        return counts;
    }

    private static void CountFew(FacetColumn column, long[] documents, int maxDoc, int[] counts, List<int> met)
    {
        for (var word = 0; word < (maxDoc + 63) >> 6; word++)
        {
            for (var bits = (ulong)documents[word]; bits != 0; bits &= bits - 1)
            {
                foreach (var value in column.Of((word << 6) + BitOperations.TrailingZeroCount(bits)))
                {
                    if (counts[value]++ == 0)
                        met.Add(value);
                }
            }
        }
    }

    /// <summary>
    /// How many values a document has is anybody's guess, and a processor that guesses wrong waits. So a handful of values is copied from each document whether it has so many or not, the next one's over those too many,
    /// and what was gathered is counted in one plain loop.
    /// </summary>
    private static void CountMany(FacetColumn column, long[] documents, int maxDoc, int[] counts)
    {
        Span<int> gathered = stackalloc int[Room + Handful];
        ref var to = ref MemoryMarshal.GetReference(gathered);
        ref var from = ref MemoryMarshal.GetArrayDataReference(column.Values);
        var (starts, count) = (column.Starts, 0);
        for (var word = 0; word < (maxDoc + 63) >> 6; word++)
        {
            for (var bits = (ulong)documents[word]; bits != 0; bits &= bits - 1)
            {
                var document = (word << 6) + BitOperations.TrailingZeroCount(bits);
                var (start, length) = (starts[document], starts[document + 1] - starts[document]);
                if (length > Handful)
                {
                    Add(column.Of(document), counts);
                    continue;
                }

                Vector256.LoadUnsafe(ref from, (nuint)start).StoreUnsafe(ref to, (nuint)count);
                count += length;
                if (count > Room - Handful)
                {
                    Add(gathered[..count], counts);
                    count = 0;
                }
            }
        }

        Add(gathered[..count], counts);
    }

    private static void Add(ReadOnlySpan<int> values, int[] counts)
    {
        foreach (var value in values)
            counts[value]++;
    }
}
