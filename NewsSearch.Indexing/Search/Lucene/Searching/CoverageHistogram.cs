using System.Numerics;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>Counts hits by day, month or year.</summary>
internal static class CoverageHistogram
{
    private const int FewBars = 62;
    private const int MostBars = 4_000;

    /// <summary>The histogram of all hits. An interval that would make more than 4,000 bars gives way to the next wider one.</summary>
    public static Histogram Of(IReadOnlyList<SegmentHits> segments, HistogramInterval wish)
    {
        var (undated, first, last) = Extent(segments);
        var interval = Interval(wish, first, last);
        if (first > last)
            return new Histogram(interval, [], undated);

        var origin = Bar(interval, first);
        var counts = new long[Bar(interval, last) - origin + 1];
        Each(segments, day =>
        {
            if (day != IndexFields.Undated)
                counts[Bar(interval, day) - origin]++;
        });
        return new Histogram(interval, [.. counts.Select((count, at) => Bar(interval, origin + at, count))], undated);
    }

    private static (long Undated, int First, int Last) Extent(IReadOnlyList<SegmentHits> segments)
    {
        var (undated, first, last) = (0L, int.MaxValue, int.MinValue);
        Each(segments, day =>
        {
            if (day == IndexFields.Undated)
                undated++;
            else
                (first, last) = (Math.Min(first, day), Math.Max(last, day));
        });
        return (undated, first, last);
    }

    private static HistogramInterval Interval(HistogramInterval wish, int first, int last)
    {
        var most = wish == HistogramInterval.Auto ? FewBars : MostBars;
        var finest = wish == HistogramInterval.Auto ? HistogramInterval.Day : wish;
        for (var interval = finest; interval < HistogramInterval.Year; interval++)
        {
            if (first > last || Bar(interval, last) - Bar(interval, first) < most)
                return interval;
        }

        return HistogramInterval.Year;
    }

    /// <summary>The number of the bar that a day falls into.</summary>
    private static int Bar(HistogramInterval interval, int day)
    {
        if (interval == HistogramInterval.Day)
            return day;
        var date = DateOnly.FromDayNumber(day);
        return interval == HistogramInterval.Month ? date.Year * 12 + date.Month - 1 : date.Year;
    }

    private static HistogramBar Bar(HistogramInterval interval, int bar, long count)
    {
        var from = interval switch
        {
            HistogramInterval.Day => DateOnly.FromDayNumber(bar),
            HistogramInterval.Month => new DateOnly(bar / 12, bar % 12 + 1, 1),
            _ => new DateOnly(bar, 1, 1),
        };
        var to = interval switch
        {
            HistogramInterval.Day => from,
            HistogramInterval.Month => new DateOnly(from.Year, from.Month, DateTime.DaysInMonth(from.Year, from.Month)),
            _ => new DateOnly(from.Year, 12, 31),
        };
        return new HistogramBar(from, to, count);
    }

    private static void Each(IReadOnlyList<SegmentHits> segments, Action<int> visit)
    {
        foreach (var (segment, hits, _) in segments)
        {
            var (days, bits) = (segment.Columns.Days, hits.GetBits());
            for (var word = 0; word < (segment.MaxDoc + 63) >> 6; word++)
            {
                for (var rest = (ulong)bits[word]; rest != 0; rest &= rest - 1)
                    visit(days[(word << 6) + BitOperations.TrailingZeroCount(rest)]);
            }
        }
    }
}
