using System.Numerics;
using System.Runtime.InteropServices;
using NewsSearch.Indexing.Search.Lucene.Facets;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>How many hits fall into each month. A month is numbered year × 12 + month − 1.</summary>
internal sealed class MonthCounts
{
    private const int Words = 64;
    private readonly int _origin;
    private readonly int[] _counts;

    private MonthCounts(int origin, int[] counts, long undated)
    {
        (_origin, _counts, Undated) = (origin, counts, undated);
        var (first, last) = (Array.FindIndex(counts, count => count > 0), Array.FindLastIndex(counts, count => count > 0));
        (First, Last, Count) = (origin + first, origin + last, first < 0 ? 0 : last - first + 1);
    }

    /// <summary>Hits without a date.</summary>
    public long Undated { get; }

    /// <summary>The first month with hits, where there is any.</summary>
    public int First { get; }

    /// <summary>The last month with hits.</summary>
    public int Last { get; }

    /// <summary>How many months lie between the two, both included; 0 where no hit has a date.</summary>
    public int Count { get; }

    /// <summary>The hits of a month from <see cref="First"/> to <see cref="Last"/>.</summary>
    public int this[int month] => _counts[month - _origin];

    /// <summary>Counts all hits.</summary>
    public static MonthCounts Of(IReadOnlyList<SegmentHits> segments)
    {
        var dated = segments.Where(segment => segment.Segment.Columns.FirstMonth <= segment.Segment.Columns.LastMonth).Select(segment => segment.Segment.Columns).ToList();
        var origin = dated.Count == 0 ? 0 : dated.Min(columns => columns.FirstMonth);
        var counts = new int[dated.Count == 0 ? 0 : dated.Max(columns => columns.LastMonth) - origin + 1];
        var undated = 0L;
        foreach (var hits in segments)
            undated += Add(hits, counts, origin);
        return new MonthCounts(origin, counts, undated);
    }

    /// <summary>Counts the hits of a segment; gives those without a date.</summary>
    private static long Add(SegmentHits hits, int[] counts, int origin)
    {
        Span<int> places = stackalloc int[(Words * 64) + BitPlaces.Slack];
        var months = hits.Segment.Columns.Months;
        var bits = MemoryMarshal.Cast<long, ulong>(hits.Hits.GetBits().AsSpan());
        var (undated, many) = (0L, hits.Count > BitPlaces.Slack * bits.Length);
        for (var word = 0; word < bits.Length; word += many ? 1 : Words)
        {
            if (many)
            {
                for (var rest = bits[word]; rest != 0; rest &= rest - 1)
                    Add(months[(word * 64) + BitOperations.TrailingZeroCount(rest)], counts, origin, ref undated);
                continue;
            }

            foreach (var place in places[..BitPlaces.Add(bits[word..Math.Min(bits.Length, word + Words)], word * 64, places, 0)])
                Add(months[place], counts, origin, ref undated);
        }

        return undated;
    }

    private static void Add(int month, int[] counts, int origin, ref long undated)
    {
        if (month == IndexFields.Undated)
            undated++;
        else
            counts[month - origin]++;
    }
}
