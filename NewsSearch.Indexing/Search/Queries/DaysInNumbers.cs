using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsSearch.Indexing.Search.Queries;

/// <summary>
/// Days in numbers alone beyond those of <see cref="Articles.PartialDay"/>: "20220305", "2022/3/5", "5.3.2022", and with strokes or hyphens the day or the month first, where only one of both can be meant: "25/3/2022", "3/25/2022".
/// </summary>
internal static partial class DaysInNumbers
{
    private const int Months = 12;

    private static readonly SearchValues<char> Parting = SearchValues.Create("./-");

    /// <summary>The day that <paramref name="text"/> names; null where it names none, or may name two.</summary>
    public static DateOnly? Parse(string text)
    {
        if (DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var joined))
            return joined;
        if (text.Split('/') is [{ Length: 4 } before, var inYear, var inMonth] && Number(before) is { } whole && Number(inYear) is { } which && Number(inMonth) is { } numbered)
            return Day(whole, which, numbered);
        if (Numbers(text) is not { } numbers)
            return null;
        var (day, month, of, mark) = numbers;
        if (mark == '.' || day > Months || day == month)
            return Day(of, month, day);
        return month > Months ? Day(of, day, month) : null;
    }

    /// <summary>The day of a text that may name two, "3/4/2022", with the day first; null where it names none at all.</summary>
    public static DateOnly? DayFirst(string text) => Numbers(text) is { } numbers ? Day(numbers.Year, numbers.Second, numbers.First) : null;

    /// <summary>Tells of each day in <paramref name="text"/> that may be two how it is read.</summary>
    public static void TellOfEither(string text, QueryNotes notes)
    {
        foreach (Match match in WithYearLast().Matches(text))
        {
            if (Parse(match.Value) is null && Numbers(match.Value) is { } numbers && DayFirst(match.Value) is { } read && Day(numbers.Year, numbers.First, numbers.Second) is { } other)
                notes.Add(string.Create(CultureInfo.InvariantCulture, $"“{match.Value}” is read with the day first, as {read:yyyy-MM-dd}; {other:yyyy-MM-dd} asks for the other day."));
        }
    }

    /// <summary>The numbers of a text with the year last, and the mark between them; null where it has others.</summary>
    private static (int First, int Second, int Year, char Mark)? Numbers(string text)
    {
        if (text.AsSpan().IndexOfAny(Parting) is not (> 0 and var at) || text.Split(text[at]) is not [var first, var second, { Length: 4 } year])
            return null;
        if (Number(first) is not { } day || Number(second) is not { } month || Number(year) is not { } of)
            return null;
        return (day, month, of, text[at]);
    }

    private static DateOnly? Day(int year, int month, int day) =>
        year > 0 && month is > 0 and <= Months && day > 0 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"(?<![\d/-])\d{1,2}([/-])\d{1,2}\1\d{4}(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex WithYearLast();
}
