using System.Numerics;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>How many hits fall into each month. A month is numbered year × 12 + month − 1.</summary>
internal sealed class MonthCounts
{
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
        foreach (var (segment, hits, _) in segments)
            undated += Add(segment.Columns.Months, hits.GetBits(), segment.MaxDoc, counts, origin);
        return new MonthCounts(origin, counts, undated);
    }

    /// <summary>Counts the hits of a segment; gives those without a date.</summary>
    private static long Add(int[] months, long[] hits, int maxDoc, int[] counts, int origin)
    {
        var undated = 0L;
        for (var word = 0; word < (maxDoc + 63) >> 6; word++)
        {
            for (var rest = (ulong)hits[word]; rest != 0; rest &= rest - 1)
            {
                var month = months[(word << 6) + BitOperations.TrailingZeroCount(rest)];
                if (month == IndexFields.Undated)
                    undated++;
                else
                    counts[month - origin]++;
            }
        }

        return undated;
    }
}
