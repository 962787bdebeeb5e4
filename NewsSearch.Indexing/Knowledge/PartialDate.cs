using System.Globalization;

namespace NewsSearch.Indexing.Knowledge;

/// <summary>A day, or a month or year of which no day is known.</summary>
/// <param name="First">The first day it may be.</param>
/// <param name="Last">The last day it may be.</param>
internal readonly record struct PartialDate(DateOnly First, DateOnly Last)
{
    /// <summary>Reads "2022-02-24", "2022-02" or "2022"; null for anything else.</summary>
    public static PartialDate? Parse(string text)
    {
        if (Exact(text, "yyyy-MM-dd") is { } day)
            return new PartialDate(day, day);
        if (Exact(text, "yyyy-MM") is { } month)
            return new PartialDate(month, month.AddMonths(1).AddDays(-1));
        if (Exact(text, "yyyy") is { } year)
            return new PartialDate(year, new DateOnly(year.Year, 12, 31));
        return null;
    }

    private static DateOnly? Exact(string text, string format) =>
        DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
