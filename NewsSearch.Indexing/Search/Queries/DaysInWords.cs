using System.Collections.Frozen;
using System.Globalization;

namespace NewsSearch.Indexing.Search.Queries;

/// <summary>
/// Days as people write them: "March 2022", "5 March 2022", "Mar 5, 2022", "the 1990s", "spring 2022", "Q1 2022". Words may be joined by hyphens.
/// Seasons are those of the north, in whole months; a winter is named by the year in which it begins.
/// </summary>
public static class DaysInWords
{
    private const int YearsADecade = 10;

    private static readonly FrozenDictionary<string, int> Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Take(12)
        .SelectMany((name, at) => new[] { name.ToLowerInvariant(), name[..3].ToLowerInvariant() }.Distinct().Select(said => (said, at + 1)))
        .Append(("sept", 9))
        .ToFrozenDictionary(month => month.Item1, month => month.Item2);

    private static readonly FrozenDictionary<string, int> Seasons = new Dictionary<string, int> { ["spring"] = 3, ["summer"] = 6, ["autumn"] = 9, ["fall"] = 9, ["winter"] = 12 }.ToFrozenDictionary();

    /// <summary>The days that <paramref name="text"/> names; null where it names none without knowing what day it is.</summary>
    public static DayRange? Parse(string text)
    {
        var words = Words(text);
        return words switch
        {
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
        [.. text.ToLowerInvariant().Split([' ', ',', '-'], StringSplitOptions.RemoveEmptyEntries).Where(word => word is not ("in" or "the" or "on" or "of" or "during"))];

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

    private static DayRange? Quarter(string text, int year) => text is ['q', >= '1' and <= '4' and var number]
        ? Whole(year, ((number - '1') * WholeMonths.Quarter) + 1, WholeMonths.Quarter)
        : null;

    private static DayRange? Decade(string text) => text is [.. var digits, 's'] && Year(digits) is { } year && year % YearsADecade == 0
        ? new DayRange(new DateOnly(year, 1, 1), new DateOnly(year + YearsADecade - 1, 12, 31))
        : null;

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
