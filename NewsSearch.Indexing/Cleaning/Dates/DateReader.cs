using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsSearch.Indexing.Cleaning.Dates;

/// <summary>
/// Reads dates as people and machines write them: ISO 8601, RFC 822 and 2822, Unix seconds and milliseconds, "October 26, 2007", "26. Oktober 2007", "26-FEB-1987 15:01:01.79",
/// "2019年5月1日", "9/6/17" (two readings), month or year alone. Nothing is guessed: a date without its year is none.
/// </summary>
internal sealed partial class DateReader(TimeProvider clock)
{
    /// <summary>Longer text is prose, not a date.</summary>
    private const int Longest = 120;

    /// <summary>What the text says.</summary>
    public DateReading Read(string text)
    {
        text = AsciiDigits(text.Trim());
        if (text.Length is 0 or > Longest)
            return NoDate.Unreadable;
        if (UnixTime().IsMatch(text))
            return FromUnix(text);
        if (Compact().Match(text) is { Success: true } compact)
            return Ordered(compact, DateParts.CompactTimeIn(compact.Groups["rest"].Value));
        var time = DateParts.TimeIn(text);
        var rest = time.Rest;
        if (YearFirst().Match(rest) is { Success: true } yearFirst)
            return Ordered(yearFirst, time);
        if (YearLast().Match(rest) is { Success: true } yearLast && !HasMonthName(rest))
            return EitherOrder(yearLast, time);
        return DateWords.Read(rest, ShortYear) is { } words ? time.With(words) : HasDigitPair(rest) ? NoDate.WithoutYear : NoDate.Unreadable;
    }

    /// <summary>Arabic, Persian, Indic and full-width digits as 0 to 9.</summary>
    private static string AsciiDigits(string text) => text.Any(sign => sign > '9' && char.IsDigit(sign))
        ? string.Concat(text.Select(sign => char.IsDigit(sign) ? (char)('0' + (int)char.GetNumericValue(sign)) : sign))
        : text;

    /// <summary>"17" is 2017 while that is not ahead of the clock, else 1917.</summary>
    private int ShortYear(int two)
    {
        var now = clock.GetUtcNow().Year;
        var year = (now / 100 * 100) + two;
        return year > now ? year - 100 : year;
    }

    private static WrittenDate FromUnix(string text)
    {
        var number = long.Parse(text, CultureInfo.InvariantCulture);
        var at = text.TrimStart('-').Length > 11 ? DateTimeOffset.FromUnixTimeMilliseconds(number) : DateTimeOffset.FromUnixTimeSeconds(number);
        return new WrittenDate(at, Articles.DatePrecision.Minute, HasZone: true);
    }

    private static DateReading Ordered(Match match, DateParts time) =>
        time.With(Number(match, "y"), NumberOr(match, "m"), NumberOr(match, "d"));

    private DateReading EitherOrder(Match match, DateParts time)
    {
        var (first, second, year) = (Number(match, "a"), Number(match, "b"), Number(match, "y"));
        if (match.Groups["y"].Length == 2)
            year = ShortYear(year);
        var dayFirst = time.With(year, second, first) as WrittenDate;
        var monthFirst = match.Groups["s"].Value == "." ? null : time.With(year, first, second) as WrittenDate;
        return (dayFirst, monthFirst) switch
        {
            (null, null) => NoDate.Impossible,
            (null, { } only) => only,
            ({ } only, null) => only,
            ({ } a, { } b) => a.At == b.At ? a : new AmbiguousDate(a, b),
        };
    }

    private static bool HasMonthName(string text) => Words().Matches(text).Any(word => MonthNames.Number(word.Value) is not null);

    private static bool HasDigitPair(string text) => DigitPair().IsMatch(text) || HasMonthName(text);

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static int? NumberOr(Match match, string group) => match.Groups[group].Success ? Number(match, group) : null;

    [GeneratedRegex(@"^[0-9]{9,10}$|^[0-9]{13}$", RegexOptions.CultureInvariant)]
    private static partial Regex UnixTime();

    [GeneratedRegex(@"^(?<y>[0-9]{4})(?<m>[0-9]{2})(?<d>[0-9]{2})(?:T?(?<rest>[0-9]{4,6}.*))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Compact();

    [GeneratedRegex(@"(?<![0-9])(?<y>[0-9]{4})(?:(?<s>[-/.])(?<m>[0-9]{1,2})(?![0-9])(?:\k<s>(?<d>[0-9]{1,2})(?![0-9]))?|\s?[年년]\s?(?<m>[0-9]{1,2})\s?[月월](?:\s?(?<d>[0-9]{1,2})\s?[日일])?)|^(?<y>[0-9]{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"(?<![0-9])(?<a>[0-9]{1,2})\s?(?<s>[-/.])\s?(?<b>[0-9]{1,2})\s?\k<s>\s?(?<y>[0-9]{4}|[0-9]{2})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex YearLast();

    [GeneratedRegex(@"(?<![0-9])[0-9]{1,2}[./-][0-9]{1,2}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex DigitPair();

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
