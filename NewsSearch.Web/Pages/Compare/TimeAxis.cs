using NewsSearch.Indexing.Search;

namespace NewsSearch.Web.Pages.Compare;

/// <summary>The stretches of time that lines laid beside each other are counted by: the same for all, from the first article of any to the last.</summary>
/// <param name="Interval">Day, month, quarter or year; never auto.</param>
/// <param name="Spans">The stretches in order, none left out.</param>
public sealed record TimeAxis(HistogramInterval Interval, IReadOnlyList<(DateOnly From, DateOnly To)> Spans)
{
    /// <summary>The most stretches: a year by days. What would make more is counted by the next wider one.</summary>
    public const int Most = 366;

    /// <summary>Where the width is ours to choose, the most that can be told apart on a phone.</summary>
    private const int Few = 62;

    // Years, as many as there are, take what does not fit.
    private static readonly HistogramInterval[] Narrow = [HistogramInterval.Day, HistogramInterval.Month, HistogramInterval.Quarter];

    /// <summary>The axis from <paramref name="first"/> to <paramref name="last"/> in stretches as wide as wished, or wider where they would be too many.</summary>
    public static TimeAxis Of(DateOnly first, DateOnly last, HistogramInterval wish)
    {
        var most = wish == HistogramInterval.Auto ? Few : Most;
        foreach (var interval in Narrow.SkipWhile(narrow => wish != HistogramInterval.Auto && narrow != wish))
        {
            if (SpansOf(interval, first, last).Take(most + 1).ToList() is { } spans && spans.Count <= most)
                return new TimeAxis(interval, spans);
        }

        return new TimeAxis(HistogramInterval.Year, [.. SpansOf(HistogramInterval.Year, first, last)]);
    }

    /// <summary>The axis of what has no date.</summary>
    public static TimeAxis Empty(HistogramInterval wish) => new(wish == HistogramInterval.Auto ? HistogramInterval.Month : wish, []);

    /// <summary>The counts of a histogram in each stretch, 0 where it does not reach.</summary>
    /// <param name="histogram">Its bars are as wide as the stretches, or so wide that some make up one.</param>
    public IReadOnlyList<long> Counts(Histogram histogram)
    {
        var counts = histogram.Bars.GroupBy(bar => SpanOf(Interval, bar.From).From).ToDictionary(bars => bars.Key, bars => bars.Sum(bar => bar.Count));
        return [.. Spans.Select(span => counts.GetValueOrDefault(span.From))];
    }

    private static IEnumerable<(DateOnly From, DateOnly To)> SpansOf(HistogramInterval interval, DateOnly first, DateOnly last)
    {
        var span = SpanOf(interval, first);
        yield return span;
        while (span.To < last)
        {
            span = SpanOf(interval, span.To.AddDays(1));
            yield return span;
        }
    }

    private static (DateOnly From, DateOnly To) SpanOf(HistogramInterval interval, DateOnly day) =>
        interval is HistogramInterval.Day or HistogramInterval.Auto ? (day, day) : WholeMonths.Around(day, WholeMonths.Of(interval));
}
