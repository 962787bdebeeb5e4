using System.Globalization;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Search.Queries;

/// <summary>Days counted from today: "today", "yesterday", "this-week", "last-month", "last-30-days", "last-6-months". A week begins on Monday.</summary>
public static class RelativeDays
{
    private const int MostDays = 1_000_000;

    /// <summary>The way it is written and shown; null where <paramref name="text"/> names no such days.</summary>
    public static string? Parse(string text)
    {
        var lower = text.ToLowerInvariant();
        return lower is "today" or "yesterday" ? lower : lower.Split('-') switch
        {
            ["this" or "last", "week" or "month" or "year"] => lower,
            ["last", var count, var unit] when Count(count) is { } number && Unit(unit) is { } one => string.Create(CultureInfo.InvariantCulture, $"last-{number}-{one}s"),
            _ => null,
        };
    }

    /// <summary>The days meant by a text that <see cref="Parse"/> gave, asked on <paramref name="today"/>, which is the last of "last-30-days".</summary>
    public static DayRange Resolve(string text, DateOnly today) => text.Split('-') switch
    {
        ["today"] => new DayRange(today, today),
        ["yesterday"] => new DayRange(today.AddDays(-1), today.AddDays(-1)),
        ["this", var unit] => Whole(unit, today),
        ["last", var unit] => Whole(unit, Whole(unit, today).From!.Value.AddDays(-1)),
        ["last", var count, var units] => new DayRange(Back(today, int.Parse(count, CultureInfo.InvariantCulture), units), today),
        _ => throw new ArgumentException($"'{text}' names no days.", nameof(text)),
    };

    private static DateOnly Back(DateOnly today, int count, string units)
    {
        var days = units switch { "days" => count, "weeks" => count * 7L, "months" => count * 31L, _ => count * 366L };
        if (days >= today.DayNumber - 400)
            return DateOnly.MinValue;
        return units switch
        {
            "days" or "weeks" => today.AddDays(1 - (int)days),
            "months" => today.AddMonths(-count).AddDays(1),
            _ => today.AddYears(-count).AddDays(1),
        };
    }

    private static DayRange Whole(string unit, DateOnly day)
    {
        var first = unit switch
        {
            "week" => day.AddDays(-(((int)day.DayOfWeek + 6) % 7)),
            "month" => new DateOnly(day.Year, day.Month, 1),
            _ => new DateOnly(day.Year, 1, 1),
        };
        return new DayRange(first, unit switch { "week" => first.AddDays(6), "month" => PartialDay.EndOfMonth(first), _ => new DateOnly(day.Year, 12, 31) });
    }

    private static int? Count(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= MostDays ? number : null;

    private static string? Unit(string unit) => unit switch
    {
        "day" or "days" => "day",
        "week" or "weeks" => "week",
        "month" or "months" => "month",
        "year" or "years" => "year",
        _ => null,
    };
}
