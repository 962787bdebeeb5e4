using System.Text.RegularExpressions;

namespace NewsSearch.Indexing.Cleaning.Dates;

/// <summary>The date in a dateline at the start of a story: "LONDON, January 5, 2015 (Reuters) - ".</summary>
internal static partial class Dateline
{
    /// <summary>Where in the paragraph a dateline must be over.</summary>
    private const int Reach = 90;

    /// <summary>The date as written, with its year or without; null where the paragraph opens otherwise.</summary>
    public static string? DateIn(string paragraph)
    {
        var start = paragraph.Length > Reach ? paragraph[..Reach] : paragraph;
        return Opening().Match(start) is { Success: true } match ? match.Groups["date"].Value : null;
    }

    [GeneratedRegex(@"^[\p{Lu}][\p{Lu}\p{Ll}.'’ ,/-]{1,40}?,\s(?<date>(?:[A-Z][a-z]{2,8}\.?\s[0-9]{1,2}|[0-9]{1,2}\s[A-Z][a-z]{2,8}\.?)(?:,?\s[0-9]{4})?)\s*(?:\([^)]{2,40}\)\s*)?(?:--|[-–—])", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();
}
