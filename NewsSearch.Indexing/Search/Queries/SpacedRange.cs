using System.Text.RegularExpressions;

namespace NewsSearch.Indexing.Search.Queries;

/// <summary>Finds a range with blanks in it behind a field of days or numbers, <c>date:2020 .. 2021</c>, <c>date:2020 to 2021</c>, <c>words:&gt; 500</c>: one word reaches no further than to a blank, and the rest would be looked for in the text.</summary>
internal static partial class SpacedRange
{
    private const int Longest = 60;

    /// <summary>How long the range at a place of the query is; 0 where none is.</summary>
    public static int LengthAt(string text, int at, QueryField field)
    {
        var window = text.AsSpan(at, Math.Min(Longest, text.Length - at));
        foreach (var match in Spaced().EnumerateMatches(window))
            return IsRange(window[..match.Length].ToString(), field) ? match.Length : 0;
        return 0;
    }

    private static bool IsRange(string text, QueryField field) => field switch
    {
        QueryField.Date => DayRangeText.Parse(text) is not null,
        QueryField.Words => LengthText.Parse(text) is not null,
        _ => false,
    };

    [GeneratedRegex(@"^(?:[<>≤≥]=?\s+[^\s()""“”„«»]+|[^\s()""“”„«»]+?(?:\s*(?:\.\.+|…)\s*|\s(?:to|-|–)\s)[^\s()""“”„«»]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Spaced();
}
