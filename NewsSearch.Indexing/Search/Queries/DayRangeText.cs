using System.Globalization;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Search.Queries;

/// <summary>
/// Days as typed and shown: "2022", "2022-03", "2022-03-05", "2022-01..2022-06", "2022..", "..2022-06-30", and in words ("March 2022", "since March 2022", "before 2022", "from May 2021 to June 2022", "March-May 2022", ">2022").
/// </summary>
public static class DayRangeText
{
    private const string Between = "..";

    /// <summary>A range in words is shorter.</summary>
    private const int Longest = 60;

    /// <summary>"2015/2016".</summary>
    private const int YearsWithStroke = 9;

    private static readonly string[] Openings = ["from", "between"];
    private static readonly string[] Partings = [" to ", " until ", " till ", " through ", " and ", "–", "—", " - "];

    /// <summary>The days that <paramref name="text"/> names; null where it is not a day, month, year or range of them. Ends in the wrong order are put right.</summary>
    public static DayRange? Parse(string text) => Parse(text, out _);

    /// <summary>The same, and whether the ends were in the wrong order.</summary>
    public static DayRange? Parse(string text, out bool reversed)
    {
        reversed = false;
        text = text.Replace("…", Between, StringComparison.Ordinal);
        var dots = text.IndexOf(Between, StringComparison.Ordinal);
        if (dots < 0)
            return Span(text) ?? (text.Length <= Longest ? OneEnded(text.Trim()) ?? BothEnds(text.Trim(), out reversed) : null);

        var (before, after) = (text[..dots], text[dots..].TrimStart('.'));
        var from = Span(before);
        var to = Span(after);
        if ((from is null && before.Length > 0) || (to is null && after.Length > 0) || (from is null && to is null))
            return null;
        return Joined(from, to, out reversed);
    }

    /// <summary>The shortest text that names the days.</summary>
    public static string Print(DateOnly? from, DateOnly? to)
    {
        if (from is not { } first || to is not { } last)
            return $"{Day(from)}{Between}{Day(to)}";
        if (first == last)
            return Day(first);
        if (first is { Day: 1, Month: 1 } && last == new DateOnly(first.Year, 12, 31))
            return first.ToString("yyyy", CultureInfo.InvariantCulture);
        if (first.Day == 1 && last == PartialDay.EndOfMonth(first))
            return first.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        return $"{Day(from)}{Between}{Day(to)}";
    }

    private static DayRange Joined(DayRange? from, DayRange? to, out bool reversed)
    {
        reversed = from?.From > to?.To;
        return reversed ? new DayRange(to!.From, from!.To) : new DayRange(from?.From, to?.To);
    }

    private static DayRange? OneEnded(string text) => OneEnd.Parse(text) is { } end ? end.Of(Span(end.Days)) : null;

    /// <summary>Two ends with a word or a dash between them. The first may leave off what the second says: "March to May 2022", "5-7 March 2022".</summary>
    private static DayRange? BothEnds(string text, out bool reversed)
    {
        foreach (var (before, after) in Parted(text))
        {
            if (Span(after) is { } to && Completed(before, after) is { } from)
                return Joined(from, to, out reversed);
        }

        reversed = false;
        return null;
    }

    /// <summary>The ways in which a text falls into two ends, the likeliest first: "from May to June" into "May" and "June".</summary>
    internal static IEnumerable<(string Before, string After)> Parted(string text)
    {
        foreach (var opening in Openings.Where(opening => text.StartsWith($"{opening} ", StringComparison.OrdinalIgnoreCase)))
            text = text[(opening.Length + 1)..];
        foreach (var parting in Partings)
        {
            if (text.IndexOf(parting, StringComparison.OrdinalIgnoreCase) is > 0 and var at)
                yield return (text[..at].Trim(), text[(at + parting.Length)..].Trim());
        }

        if (text.Length == YearsWithStroke && text[YearsWithStroke / 2] == '/')
            yield return (text[..(YearsWithStroke / 2)], text[((YearsWithStroke / 2) + 1)..]);
        for (var at = text.IndexOf('-'); at > 0; at = text.IndexOf('-', at + 1))
            yield return (text[..at].Trim(), text[(at + 1)..].Trim());
    }

    private static DayRange? Completed(string before, string after)
    {
        var words = after.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(0, Math.Min(words.Length, 3)).Select(more => Span($"{before} {string.Join(' ', words[^more..])}".Trim())).FirstOrDefault(days => days is not null);
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>The days that one end names.</summary>
    internal static DayRange? Span(string text) => TypedDays.Parse(text) is { } days ? new DayRange(days.First, days.Last) : null;
}
