using System.Globalization;

namespace NewsSearch.Indexing.Articles;

/// <summary>A day, or a month or year that stands for all its days, as a person or a table writes it: "2022-01-15", "2022-01", "2022".</summary>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day.</param>
public readonly record struct PartialDay(DateOnly First, DateOnly Last)
{
    private static readonly string[] Days = ["yyyy-MM-dd", "yyyy-M-d", "yyyy/MM/dd"];
    private static readonly string[] Months = ["yyyy-MM", "yyyy-M", "yyyy/MM"];

    /// <summary>Reads <paramref name="text"/>; null where it is not a day, month or year.</summary>
    public static PartialDay? Parse(string? text)
    {
        text = text?.Trim() ?? "";
        if (DateOnly.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return new PartialDay(day, day);
        if (DateOnly.TryParseExact(text, Months, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            return new PartialDay(month, EndOfMonth(month));
        if (DateOnly.TryParseExact(text, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year))
            return new PartialDay(year, new DateOnly(year.Year, 12, 31));
        return null;
    }

    /// <summary>The last day of the month of <paramref name="day"/>, of the very last month too.</summary>
    public static DateOnly EndOfMonth(DateOnly day)
    {
        var (year, month, _) = day;
        return new DateOnly(year, month, DateTime.DaysInMonth(year, month));
    }

    /// <summary>The shortest form of a range's two ends: "2022-01" for a whole month, "2022" for a whole year, else the days.</summary>
    public static (string From, string To) Print(DateOnly from, DateOnly to)
    {
        var wholeMonths = from.Day == 1 && to < DateOnly.MaxValue && to.AddDays(1).Day == 1;
        var wholeYears = wholeMonths && from.Month == 1 && to.Month == 12;
        var format = wholeYears ? "yyyy" : wholeMonths ? "yyyy-MM" : "yyyy-MM-dd";
        return (from.ToString(format, CultureInfo.InvariantCulture), to.ToString(format, CultureInfo.InvariantCulture));
    }
}
