using System.Globalization;

namespace NewsSearch.Indexing.Search.Queries;

/// <summary>
/// Days counted from today: "today", "yesterday", "this-week", "last-month", "last-30-days", "last-6-months", "past year", "last five years", "monday", "march", "last-spring", "since-monday" or "before-last-year" for all on one side of it, and "2020..today" for ranges.
/// Words may stand apart. "Last year" is the calendar year before this one, "past year" the twelve months up to today. A week begins on Monday; of a weekday, a month and a season the latest is meant that has begun, with "last" the latest that is over.
/// </summary>
public static class RelativeDays
{
    private const int MostDays = 1_000_000;
    private const string Between = "..";

    /// <summary>A range in words is shorter.</summary>
    private const int Longest = 60;

    private static readonly string[] Numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>The way it is written and shown; null where <paramref name="text"/> names no such days.</summary>
    public static string? Parse(string text)
    {
        text = text.Replace("…", Between, StringComparison.Ordinal).Trim();
        if (text.IndexOf(Between, StringComparison.Ordinal) is >= 0 and var dots)
            return Range(text[..dots], text[dots..].TrimStart('.'));
        if (text.Length > Longest)
            return null;
        return One(text)
            ?? (OneEnd.Parse(text) is { } end && One(end.Days) is { } days ? $"{end.Name}-{days}" : null)
            ?? DayRangeText.Parted(text).Select(ends => Range(ends.Before, ends.After)).FirstOrDefault(range => range is not null);
    }

    /// <summary>A range of which an end at least is counted from today.</summary>
    private static string? Range(string before, string after)
    {
        var (from, to) = (One(before), One(after));
        if (from is null && to is null)
            return null;
        from ??= Written(before, days => days.From);
        to ??= Written(after, days => days.To);
        return from is null || to is null ? null : $"{from}{Between}{to}";
    }

    /// <summary>An end that is not counted from today: its days where one day, month or year is all of them, else the outer one.</summary>
    private static string? Written(string text, Func<DayRange, DateOnly?> outer)
    {
        if (text.Trim().Length == 0)
            return "";
        if (DayRangeText.Span(text) is not { } days)
            return null;
        var whole = DayRangeText.Print(days.From, days.To);
        return whole.Contains(Between, StringComparison.Ordinal) ? DayRangeText.Print(outer(days), outer(days)) : whole;
    }

    private static string? One(string text) => DaysInWords.Words(text) switch
    {
        [("today" or "yesterday") and var day] => day,
        ["now" or "present"] => "today",
        [("this" or "last") and var which, ("week" or "month" or "quarter" or "year") and var unit] => $"{which}-{unit}",
        ["previous", ("week" or "month" or "quarter" or "year") and var unit] => $"last-{unit}",
        ["last" or "past" or "previous", var count, var unit] when Count(count) is { } number && Unit(unit) is { } one => Counted(number, one),
        ["last" or "past", "decade"] => Counted(10, "year"),
        ["past", var unit] when Unit(unit) is { } one => Counted(1, one),
        ["last", var name] when IsNamed(name) => $"last-{name}",
        [var name] when IsNamed(name) => name,
        ["this", var name] when IsNamed(name) => name,
        _ => null,
    };

    private static string Counted(int number, string unit) => string.Create(CultureInfo.InvariantCulture, $"last-{number}-{unit}s");

    /// <summary>What <see cref="Parse"/> gave, for a reader: "last 30 days", "from 2020-01-01 to today".</summary>
    public static string InWords(string text) => text.Split(Between) switch
    {
        ["", var to] => $"until {Spaced(to)}",
        [var from, ""] => $"since {Spaced(from)}",
        [var from, var to] => $"from {Spaced(from)} to {Spaced(to)}",
        _ => Spaced(text),
    };

    private static string Spaced(string one) => One(one) is null && OneEnd.Parse(one) is null ? one : one.Replace('-', ' ');

    /// <summary>The days meant by a text that <see cref="Parse"/> gave, asked on <paramref name="today"/>, which is the last of "last-30-days". Ends in the wrong order are put right.</summary>
    public static DayRange Resolve(string text, DateOnly today)
    {
        if (text.Split(Between) is [var before, var after])
            return Resolve(before, after, today);
        if (OneEnd.Parse(text) is { } end)
            return end.Of(ResolveOne(end.Days, today)) ?? new DayRange(DateOnly.MinValue, DateOnly.MinValue);
        return ResolveOne(text, today);
    }

    /// <summary>From the one to the other. Of two names ("monday..wednesday") the first is the latest before the second.</summary>
    private static DayRange Resolve(string before, string after, DateOnly today)
    {
        var (from, to) = (End(before, today)?.From, End(after, today)?.To);
        if (from > to && IsNamed(before))
            from = ResolveOne(before, to.Value).From;
        return from > to ? new DayRange(End(after, today)!.From, End(before, today)!.To) : new DayRange(from, to);
    }

    private static DayRange? End(string text, DateOnly today) =>
        text.Length == 0 ? null : One(text) is null ? DayRangeText.Span(text) : ResolveOne(text, today);

    private static DayRange ResolveOne(string text, DateOnly today) => text.Split('-') switch
    {
        ["today"] => new DayRange(today, today),
        ["yesterday"] => new DayRange(today.AddDays(-1), today.AddDays(-1)),
        [var name] => Latest(name, today, over: false),
        ["last", var name] when IsNamed(name) => Latest(name, today, over: true),
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

    private static DayRange Whole(string unit, DateOnly day) => unit switch
    {
        "week" => WeekOf(day),
        "month" => DaysInWords.Days(WholeMonths.Around(day, 1)),
        "quarter" => DaysInWords.Days(WholeMonths.Around(day, WholeMonths.Quarter)),
        _ => DaysInWords.Days(WholeMonths.Around(day, WholeMonths.Year)),
    };

    /// <summary>The week of a day, from its Monday.</summary>
    internal static DayRange WeekOf(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return new DayRange(monday, monday > DateOnly.MaxValue.AddDays(-6) ? DateOnly.MaxValue : monday.AddDays(6));
    }

    /// <summary>The latest weekday, month or season of a name that has begun, or that is <paramref name="over"/>.</summary>
    private static DayRange Latest(string name, DateOnly today, bool over)
    {
        if (Weekday(name) is { } weekday)
        {
            var back = ((int)today.DayOfWeek - (int)weekday + 7) % 7;
            var day = today.AddDays(back == 0 && over ? -7 : -back);
            return new DayRange(day, day);
        }

        var (month, months) = DaysInWords.Month(name) is { } named ? (named, 1) : (DaysInWords.Season(name)!.Value, WholeMonths.Quarter);
        var days = DaysInWords.Whole(today.Year, month, months);
        while (over ? days.To >= today : days.From > today)
            days = DaysInWords.Whole(days.From!.Value.Year - 1, month, months);
        return days;
    }

    private static bool IsNamed(string name) => (Weekday(name) ?? (object?)DaysInWords.Month(name) ?? DaysInWords.Season(name)) is not null;

    private static DayOfWeek? Weekday(string name) => Enum.GetValues<DayOfWeek>().Cast<DayOfWeek?>().FirstOrDefault(day => day.ToString()!.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static int? Count(string text)
    {
        if (Array.IndexOf(Numbers, text) is >= 0 and var at)
            return at + 1;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= MostDays ? number : null;
    }

    private static string? Unit(string unit) => unit switch
    {
        "day" or "days" => "day",
        "week" or "weeks" => "week",
        "month" or "months" => "month",
        "year" or "years" => "year",
        _ => null,
    };
}
