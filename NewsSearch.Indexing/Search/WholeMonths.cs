using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Search;

/// <summary>Months side by side, counted within their year: a month, a quarter, a year.</summary>
public static class WholeMonths
{
    /// <summary>Months of a quarter.</summary>
    public const int Quarter = 3;

    /// <summary>Months of a year.</summary>
    public const int Year = 12;

    /// <summary>How many months a bar is wide, where it is no day.</summary>
    public static int Of(HistogramInterval interval) => interval switch
    {
        HistogramInterval.Year => Year,
        HistogramInterval.Quarter => Quarter,
        HistogramInterval.Month or HistogramInterval.Day or HistogramInterval.Auto => 1,
    };

    /// <summary>The first and last day of so many months.</summary>
    /// <param name="first">The first day of the first.</param>
    /// <param name="months">How many.</param>
    public static (DateOnly From, DateOnly To) From(DateOnly first, int months) => (first, PartialDay.EndOfMonth(months == 1 ? first : first.AddMonths(months - 1)));

    /// <summary>The first and last day of those that a day is in.</summary>
    /// <param name="day">The day.</param>
    /// <param name="months">How many they are, a divisor of twelve: the first begins a year or stands a multiple behind it.</param>
    public static (DateOnly From, DateOnly To) Around(DateOnly day, int months) => From(new DateOnly(day.Year, ((day.Month - 1) / months * months) + 1, 1), months);
}
