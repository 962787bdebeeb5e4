using System.Buffers;
using System.Globalization;

namespace NewsSearch.Indexing.Search.Queries;

/// <summary>
/// Days in numbers alone beyond those of <see cref="Articles.PartialDay"/>: "20220305", "5.3.2022", and with strokes or hyphens the day or the month first, where only one of both can be meant: "25/3/2022", "3/25/2022".
/// </summary>
internal static class DaysInNumbers
{
    private const int Months = 12;

    private static readonly SearchValues<char> Parting = SearchValues.Create("./-");

    /// <summary>The day that <paramref name="text"/> names; null where it names none, or may name two.</summary>
    public static DateOnly? Parse(string text)
    {
        if (DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var joined))
            return joined;
        if (text.AsSpan().IndexOfAny(Parting) is not (> 0 and var at) || text.Split(text[at]) is not [var first, var second, { Length: 4 } year])
            return null;
        if (Number(first) is not { } day || Number(second) is not { } month || Number(year) is not { } of)
            return null;
        if (text[at] == '.' || day > Months || day == month)
            return Day(of, month, day);
        return month > Months ? Day(of, day, month) : null;
    }

    private static DateOnly? Day(int year, int month, int day) =>
        year > 0 && month is > 0 and <= Months && day > 0 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
