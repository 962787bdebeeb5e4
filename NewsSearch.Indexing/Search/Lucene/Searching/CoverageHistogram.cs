using System.Globalization;
using System.Numerics;
using NewsSearch.Indexing.Search.Lucene.Facets;
using NewsSearch.Indexing.Search.Lucene.Stories;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>Counts hits by day, month, quarter or year. All are counted by month first, which tells from when to when they reach; days are looked at only where they are few.</summary>
internal static class CoverageHistogram
{
    private const int FewBars = 62;
    private const int MostBars = 4_000;
    private const int ShortestMonth = 28;
    private const int NoBar = -1;

    /// <summary>The histogram of all hits. An interval that would make more than 4,000 bars gives way to the next wider one, and a note says so.</summary>
    /// <param name="segments">The hits.</param>
    /// <param name="wish">What is asked for.</param>
    /// <param name="repeated">Where stories are counted, those that several of the hits tell; a bar has each once.</param>
    public static Histogram Of(IReadOnlyList<SegmentHits> segments, HistogramInterval wish, RepeatedStories? repeated)
    {
        var histogram = Counted(segments, wish);
        if (repeated is { Count: > 0 })
            histogram = OfStories(histogram, segments, repeated);
        return wish == HistogramInterval.Auto || histogram.Interval == wish ? histogram : histogram with { Note = Wider(wish, histogram.Interval) };
    }

    private static string Wider(HistogramInterval wish, HistogramInterval given) => string.Create(
        CultureInfo.InvariantCulture,
        $"Counted by {given.ToString().ToLowerInvariant()}: from the first article found to the last, bars by {wish.ToString().ToLowerInvariant()} would number more than {MostBars:N0}. A shorter range of dates is counted as asked.");

    private static Histogram Counted(IReadOnlyList<SegmentHits> segments, HistogramInterval wish)
    {
        var months = MonthCounts.Of(segments);
        var finest = wish == HistogramInterval.Auto ? HistogramInterval.Day : wish;
        if (months.Count == 0)
            return new Histogram(finest, [], months.Undated);

        var most = wish == HistogramInterval.Auto ? FewBars : MostBars;
        if (finest == HistogramInterval.Day && (months.Last - months.First - 1) * ShortestMonth < most && ByDay(segments, most) is { } days)
            return new Histogram(HistogramInterval.Day, days, months.Undated);
        // Where bars as asked for would be too many, they are years.
        var interval = finest == HistogramInterval.Day ? HistogramInterval.Month : finest;
        var wide = WholeMonths.Of(interval);
        return (months.Last / wide) - (months.First / wide) < most
            ? new Histogram(interval, ByMonths(months, wide), months.Undated)
            : new Histogram(HistogramInterval.Year, ByMonths(months, WholeMonths.Year), months.Undated);
    }

    /// <summary>The same with each story once in a bar, and once among what has no date.</summary>
    private static Histogram OfStories(Histogram histogram, IReadOnlyList<SegmentHits> segments, RepeatedStories repeated)
    {
        var (surplus, undated, met) = (new long[histogram.Bars.Count], 0L, new List<int>());
        for (var story = 0; story < repeated.Count; story++)
        {
            met.Clear();
            foreach (var (segment, document) in repeated[story])
                met.Add(BarOf(segments[segment].Segment.Columns, document, histogram));
            met.Sort();
            for (var at = 1; at < met.Count; at++)
            {
                if (met[at] != met[at - 1])
                    continue;
                if (met[at] == NoBar)
                    undated++;
                else
                    surplus[met[at]]++;
            }
        }

        return histogram with { Bars = [.. histogram.Bars.Select((bar, at) => bar with { Count = bar.Count - surplus[at] })], Undated = histogram.Undated - undated };
    }

    /// <summary>Which bar a document is in; <see cref="NoBar"/> where it has no date.</summary>
    private static int BarOf(SegmentColumns columns, int document, Histogram histogram)
    {
        if (columns.Days[document] == IndexFields.Undated)
            return NoBar;
        var first = histogram.Bars[0].From;
        return histogram.Interval == HistogramInterval.Day
            ? columns.Days[document] - first.DayNumber
            : (columns.Months[document] - ((first.Year * WholeMonths.Year) + first.Month - 1)) / WholeMonths.Of(histogram.Interval);
    }

    /// <summary>The bars by day; null where they would be too many.</summary>
    private static HistogramBar[]? ByDay(IReadOnlyList<SegmentHits> segments, int most)
    {
        var (first, last) = (int.MaxValue, int.MinValue);
        foreach (var day in Days(segments))
            (first, last) = (Math.Min(first, day), Math.Max(last, day));
        if (last - first >= most)
            return null;
        var counts = new long[last - first + 1];
        foreach (var day in Days(segments))
            counts[day - first]++;
        return [.. counts.Select((count, at) => new HistogramBar(DateOnly.FromDayNumber(first + at), DateOnly.FromDayNumber(first + at), count))];
    }

    /// <summary>Bars of <paramref name="wide"/> months, a divisor of twelve, so that none reaches over a year's end.</summary>
    private static HistogramBar[] ByMonths(MonthCounts months, int wide)
    {
        var first = months.First / wide;
        var counts = new long[(months.Last / wide) - first + 1];
        for (var month = months.First; month <= months.Last; month++)
            counts[(month / wide) - first] += months[month];
        var bars = new HistogramBar[counts.Length];
        for (var at = 0; at < bars.Length; at++)
            bars[at] = Bar((first + at) * wide, wide, counts[at]);
        return bars;
    }

    private static HistogramBar Bar(int month, int wide, long count)
    {
        var (from, to) = WholeMonths.From(new DateOnly(month / WholeMonths.Year, (month % WholeMonths.Year) + 1, 1), wide);
        return new HistogramBar(from, to, count);
    }

    private static IEnumerable<int> Days(IReadOnlyList<SegmentHits> segments)
    {
        foreach (var (segment, hits, _) in segments)
        {
            var (days, bits) = (segment.Columns.Days, hits.GetBits());
            for (var word = 0; word < (segment.MaxDoc + 63) >> 6; word++)
            {
                for (var rest = (ulong)bits[word]; rest != 0; rest &= rest - 1)
                {
                    if (days[(word << 6) + BitOperations.TrailingZeroCount(rest)] is var day && day != IndexFields.Undated)
                        yield return day;
                }
            }
        }
    }
}
