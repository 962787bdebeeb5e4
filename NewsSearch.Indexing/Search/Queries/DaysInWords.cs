using System.Collections.Frozen;
using System.Globalization;

namespace NewsSearch.Indexing.Search.Queries;

/// <summary>
/// Days as people write them: "March 2022", "5 March 2022", "Mar. 5, 2022", "the 1990s", "the nineties", "spring 2022", "Q1 2022", "first half of 2022", "early 2022", "late March 2022", "the week of 5 March 2022", "the 20th century".
/// Words may be joined by hyphens. Seasons are those of the north, in whole months; a winter is named by the year in which it begins. "Early", "mid" and "late" are a third each.
/// </summary>
public static class DaysInWords
{
    private const int YearsADecade = 10;
    private const int YearsACentury = 100;
    private const int HalfAYear = 6;

    /// <summary>The decade that "the 30s" means; they go on to "the 20s" of the century after.</summary>
    private const int FirstDecade = 1930;

    private static readonly string[] DecadeNames = ["thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties", "noughties", "", ""];

    private static readonly FrozenDictionary<string, int> Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Take(12)
        .SelectMany((name, at) => new[] { name.ToLowerInvariant(), name[..3].ToLowerInvariant() }.Distinct().Select(said => (said, at + 1)))
        .Append(("sept", 9))
        .ToFrozenDictionary(month => month.Item1, month => month.Item2);

    private static readonly FrozenDictionary<string, int> Seasons = new Dictionary<string, int> { ["spring"] = 3, ["summer"] = 6, ["autumn"] = 9, ["fall"] = 9, ["winter"] = 12 }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, int> Decades = Enumerable.Range(0, YearsADecade).Select(at => (Year: FirstDecade + (at * YearsADecade), At: at))
        .SelectMany(decade => new[] { $"{decade.Year % YearsACentury:00}s", DecadeNames[decade.At] }.Where(name => name.Length > 0).Select(name => (name, decade.Year)))
        .ToFrozenDictionary(decade => decade.name, decade => decade.Year);

    private static readonly string[] Ordinals = ["first", "second", "third", "fourth"];

    /// <summary>The days that <paramref name="text"/> names; null where it names none without knowing what day it is.</summary>
    public static DayRange? Parse(string text) => Of(Words(text));

    private static DayRange? Of(ReadOnlySpan<string> words)
    {
        return words switch
        {
            ["year", .. [_] year] => Of(year),
            [var year] when Year(year) is { } of => Whole(of, 1, WholeMonths.Year),
            ["month", .. var month] => Of(month),
            ["week", .. var day] when Of(day) is { From: { } first, To: { } last } && first == last => RelativeDays.WeekOf(first),
            [var part, .. var whole] when ThirdOf(part) is { } third => Of(whole) is { } all ? ThirdOf(all, third) : null,
            [var which, "half", var year] when Ordinal(which) is { } half && Year(year) is { } of => Half(half, of),
            [var which, "quarter", var year] when Ordinal(which) is { } quarter && Year(year) is { } of => Quarter(quarter, of),
            [var which, "century"] => Century(which),
            [{ Length: 6 } joined] when Year(joined[..4]) is { } of => Quarter(joined[4..], of),
            [var decade] => Decade(decade),
            [var day, var month, var year] when Month(month) is { } number && Year(year) is { } of => Day(of, number, day),
            [var month, var day, var year] when Month(month) is { } number && Year(year) is { } of => Day(of, number, day),
            [var named, var year] when Year(year) is { } of => Named(named, of),
            [var year, var quarter] when Year(year) is { } of => Quarter(quarter, of),
            _ => null,
        };
    }

    /// <summary>The words of a date in small letters, without those that only join it ("in the", "of").</summary>
    internal static string[] Words(string text) =>
        [.. text.ToLowerInvariant().Split([' ', ',', '-', '.', '\'', '’'], StringSplitOptions.RemoveEmptyEntries).Where(word => word is not ("in" or "the" or "on" or "of" or "during"))];

    /// <summary>The month of a name, 1 to 12; null where it is none.</summary>
    internal static int? Month(string name) => Months.TryGetValue(name, out var month) ? month : null;

    /// <summary>The month, 1 to 12, with which a season begins; null where it is none.</summary>
    internal static int? Season(string name) => Seasons.TryGetValue(name, out var month) ? month : null;

    /// <summary>So many whole months from one of a year.</summary>
    internal static DayRange Whole(int year, int month, int months) => Days(WholeMonths.From(new DateOnly(year, month, 1), months));

    /// <summary>Two days and those between.</summary>
    internal static DayRange Days((DateOnly From, DateOnly To) ends) => new(ends.From, ends.To);

    private static DayRange? Named(string name, int year)
    {
        if (Month(name) is { } month)
            return Whole(year, month, 1);
        return Season(name) is { } first && year < DateOnly.MaxValue.Year ? Whole(year, first, WholeMonths.Quarter) : Quarter(name, year);
    }

    /// <summary>A quarter or half as figures write it: "q3", "h1".</summary>
    private static DayRange? Quarter(string text, int year) => text switch
    {
        ['q', (>= '1' and <= '4') and var number] => Quarter(number - '0', year),
        ['h', ('1' or '2') and var number] => Half(number - '0', year),
        _ => null,
    };

    private static DayRange? Quarter(int number, int year) => Whole(year, ((number - 1) * WholeMonths.Quarter) + 1, WholeMonths.Quarter);

    private static DayRange? Half(int number, int year) => number <= 2 ? Whole(year, ((number - 1) * HalfAYear) + 1, HalfAYear) : null;

    private static DayRange? Decade(string text)
    {
        if (Decades.TryGetValue(text, out var known))
            return Years(known, YearsADecade);
        return text is [.. var digits, 's'] && Year(digits) is { } year && year % YearsADecade == 0 ? Years(year, YearsADecade) : null;
    }

    private static int? Ordinal(string which) =>
        Array.IndexOf(Ordinals, which) is >= 0 and var at ? at + 1 : which is [>= '1' and <= '4' and var digit, 's' or 'n' or 'r' or 't', _] ? digit - '0' : null;

    /// <summary>The 20th century begins with 1901.</summary>
    private static DayRange? Century(string which) =>
        int.TryParse(which.AsSpan().TrimEnd("stndrh"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < YearsACentury
            ? Years(((number - 1) * YearsACentury) + 1, YearsACentury)
            : null;

    private static DayRange Years(int first, int count) => new(new DateOnly(first, 1, 1), new DateOnly(first + count - 1, 12, 31));

    private static int? ThirdOf(string part) => part switch
    {
        "early" or "beginning" or "start" => 0,
        "mid" or "middle" => 1,
        "late" or "end" => 2,
        _ => null,
    };

    /// <summary>The first, second or last third: ten days of a month, a month of a season or quarter, four months of a year, the years 0 to 3, 4 to 6 and 7 to 9 of a decade; null of other stretches.</summary>
    private static DayRange? ThirdOf(DayRange whole, int third)
    {
        var (first, last) = (whole.From!.Value, whole.To!.Value);
        var months = ((last.Year - first.Year) * WholeMonths.Year) + last.Month - first.Month + 1;
        return months switch
        {
            1 when first != last => new DayRange(first.AddDays(third * 10), third == 2 ? last : first.AddDays((third * 10) + 9)),
            WholeMonths.Quarter or WholeMonths.Year => Days(WholeMonths.From(first.AddMonths(third * months / 3), months / 3)),
            YearsADecade * WholeMonths.Year => third == 0 ? Years(first.Year, 4) : Years(first.Year + 1 + (third * 3), 3),
            _ => null,
        };
    }

    private static DayRange? Day(int year, int month, string text)
    {
        var digits = text.TrimEnd('s', 't', 'n', 'd', 'r', 'h');
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DayRange(new DateOnly(year, month, day), new DateOnly(year, month, day))
            : null;
    }

    private static int? Year(string text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0 ? year : null;
}
