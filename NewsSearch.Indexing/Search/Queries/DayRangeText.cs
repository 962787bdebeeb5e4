using System.Globalization;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Search.Queries;

/// <summary>Days as typed and shown: "2022", "2022-03", "2022-03-05", "2022-01..2022-06", "2022..", "..2022-06-30", "&gt;2022", "2022-2023", and in words ("March 2022", "since March 2022", "before 2022").</summary>
public static class DayRangeText
{
    private const string Between = "..";

    /// <summary>The days that <paramref name="text"/> names; null where it is not a day, month, year or range of them. Ends in the wrong order are put right.</summary>
    public static DayRange? Parse(string text) => Parse(text, out _);

    /// <summary>The same, and whether the ends were in the wrong order.</summary>
    public static DayRange? Parse(string text, out bool reversed)
    {
        reversed = false;
        if (Span(text) is { } days)
            return days;
        if (TypedRange.Parse(text) is not { } ends)
            return null;
        var (from, to) = (Span(ends.From), Span(ends.To));
        if ((from is null && ends.From.Length > 0) || (to is null && ends.To.Length > 0) || (from is null && to is null))
            return null;
        if (!ends.Within)
            return Beyond(from, to);
        reversed = from?.From > to?.To;
        return reversed ? new DayRange(to!.From, from!.To) : new DayRange(from?.From, to?.To);
    }

    /// <summary>The shortest text that names the days.</summary>
    public static string Print(DateOnly? from, DateOnly? to)
    {
        if (from is not { } first || to is not { } last)
            return $"{Day(from)}{Between}{Day(to)}";
        if (first == last)
            return Day(first);
        if (first is { Day: 1, Month: 1 } && last == new DateOnly(first.Year, 12, 31))
            return first.ToString("yyyy", CultureInfo.InvariantCulture);
        if (first.Day == 1 && last == PartialDay.EndOfMonth(first))
            return first.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        return $"{Day(from)}{Between}{Day(to)}";
    }

    /// <summary>All days behind the last of <paramref name="from"/>, or before the first of <paramref name="to"/>; null where the calendar has none.</summary>
    private static DayRange? Beyond(DayRange? from, DayRange? to) =>
        from is { To: { } last } ? last < DateOnly.MaxValue ? new DayRange(last.AddDays(1), null) : null
        : to is { From: { } first } && first > DateOnly.MinValue ? new DayRange(null, first.AddDays(-1))
        : null;

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static DayRange? Span(string text) => TypedDays.Parse(text) is { } days ? new DayRange(days.First, days.Last) : null;
}
