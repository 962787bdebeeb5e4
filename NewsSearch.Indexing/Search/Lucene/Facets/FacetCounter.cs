using System.Numerics;
using Lucene.Net.Util;
using NewsSearch.Indexing.Search.Lucene.Searching;

namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>Counts the values of a facet over sets of documents.</summary>
internal static class FacetCounter
{
    /// <summary>Adds to <paramref name="counts"/>, by value's number and as long as the table or longer, the documents of each segment.</summary>
    public static void Count(IEnumerable<(ArchiveSegment Segment, FixedBitSet Documents)> sets, Facet facet, int[] counts)
    {
        foreach (var (segment, documents) in sets)
            Count(segment.Columns[facet], documents.GetBits(), segment.MaxDoc, counts);
    }

    /// <summary>Articles by value's number, over everything that is not deleted.</summary>
    public static int[] CountAll(IEnumerable<ArchiveSegment> segments, FacetTable table)
    {
        var counts = new int[table.Count];
        foreach (var segment in segments)
        {
            var column = segment.Columns[table.Facet];
            foreach (var value in column.Values)
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

    private static void Count(FacetColumn column, long[] documents, int maxDoc, int[] counts)
    {
        var (starts, values) = (column.Starts, column.Values);
        for (var word = 0; word < (maxDoc + 63) >> 6; word++)
        {
            for (var bits = (ulong)documents[word]; bits != 0; bits &= bits - 1)
            {
                var document = (word << 6) + BitOperations.TrailingZeroCount(bits);
                for (var at = starts[document]; at < starts[document + 1]; at++)
                    counts[values[at]]++;
            }
        }
    }
}
