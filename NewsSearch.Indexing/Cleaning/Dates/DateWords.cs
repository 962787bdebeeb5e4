using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsSearch.Indexing.Cleaning.Dates;

/// <summary>Dates with the month as a word: "October 26, 2007", "26-FEB-87", "5 de mayo de 2014", "May 2019".</summary>
internal static partial class DateWords
{
    /// <summary>The first such date in the text; null where there is none with a year.</summary>
    /// <param name="text">The text without its time of day.</param>
    /// <param name="shortYear">Makes a year of two digits whole.</param>
    public static (int Year, int? Month, int? Day)? Read(string text, Func<int, int> shortYear)
    {
        var pieces = Piece().Matches(text).Select(match => match.Value).ToList();
        for (var i = 0; i < pieces.Count; i++)
        {
            if (MonthNames.Number(pieces[i]) is not { } month)
                continue;
            var before = i > 0 ? Day(pieces[SkipLinks(pieces, i - 1, -1)]) : null;
            var next = SkipLinks(pieces, i + 1, 1);
            if (before is { } day && Year(pieces, next, shortYear, shortAllowed: true) is { } year)
                return (year, month, day);
            if (Day(At(pieces, next)) is { } after && Year(pieces, SkipLinks(pieces, next + 1, 1), shortYear, shortAllowed: false) is { } yearAfter)
                return (yearAfter, month, after);
            if (before is null && Year(pieces, next, shortYear, shortAllowed: false) is { } monthYear)
                return (monthYear, month, null);
            if (before is null && i > 0 && Day(At(pieces, next)) is { } dayLast && Year(pieces, i - 1, shortYear, shortAllowed: false) is { } yearFirst)
                return (yearFirst, month, dayLast);
        }
        return null;
    }

    /// <summary>Steps over the small words inside a date: "de", "of", "do", "the", weekdays' commas are no pieces at all.</summary>
    private static int SkipLinks(List<string> pieces, int at, int step)
    {
        while (at > 0 && at < pieces.Count - 1 && pieces[at].ToLowerInvariant() is "de" or "of" or "del" or "the" or "d" or "г")
            at += step;
        return Math.Clamp(at, 0, pieces.Count);
    }

    private static string At(List<string> pieces, int at) => at < pieces.Count ? pieces[at] : "";

    private static int? Day(string piece)
    {
        var digits = piece.AsSpan().TrimEnd("stndrhSTNDRHerºª°");
        return digits.Length is 1 or 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is > 0 and < 32 ? day : null;
    }

    private static int? Year(List<string> pieces, int at, Func<int, int> shortYear, bool shortAllowed)
    {
        var piece = At(pieces, at);
        if (!int.TryParse(piece, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            return null;
        return piece.Length switch { 4 => year, 2 when shortAllowed => shortYear(year), _ => null };
    }

    [GeneratedRegex(@"[0-9]+(?:st|nd|rd|th|er|º|ª|°)?(?!\p{L})|[0-9]+|\p{L}+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Piece();
}
