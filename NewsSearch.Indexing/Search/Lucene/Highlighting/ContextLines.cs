using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Search.Lucene.Highlighting;

/// <summary>Shows what is marked in a text, each mark with the words around it.</summary>
internal static class ContextLines
{
    /// <summary>The lines of the first marks, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hasTitle">Whether it begins with a headline.</param>
    /// <param name="marks">The marks, by position, none overlapping.</param>
    /// <param name="wish">How wide and how many.</param>
    public static IReadOnlyList<ContextLine> Of(string text, bool hasTitle, List<MarkedWord> marks, ContextWish wish)
    {
        var lines = new List<ContextLine>(Math.Min(marks.Count, wish.Most));
        var parts = ArticleText.Parts(text).ToList();
        var part = 0;
        foreach (var mark in marks.Take(wish.Most))
        {
            while (part + 1 < parts.Count && parts[part + 1].Start <= mark.Start)
                part++;
            // A phrase may run over into the next paragraph.
            var end = parts.Skip(part).First(one => one.End >= mark.End || one == parts[^1]).End;
            lines.Add(new ContextLine(mark.Start, part + (hasTitle ? 0 : 1), Before(text, parts[part].Start, mark.Start, wish.Width), Plain(text[mark.Start..mark.End]), Behind(text, mark.End, end, wish.Width)));
        }

        return lines;
    }

    private static string Before(string text, int floor, int at, int width)
    {
        var from = Math.Max(floor, at - width);
        if (from > floor && IsWithinWord(text, from) && text.AsSpan(from, at - from).IndexOf(' ') is >= 0 and var blank)
            from += blank;
        return Plain(text[(char.IsLowSurrogate(text[from]) ? from + 1 : from)..at]).TrimStart();
    }

    private static string Behind(string text, int at, int ceiling, int width)
    {
        var to = Math.Min(ceiling, at + width);
        if (to < ceiling && IsWithinWord(text, to) && text.AsSpan(at, to - at).LastIndexOf(' ') is >= 0 and var blank)
            to = at + blank;
        return Plain(text[at..(to > at && char.IsHighSurrogate(text[to - 1]) ? to - 1 : to)]).TrimEnd();
    }

    /// <summary>Whether a word goes on over an offset. Where words are not parted by blanks, that is as good a place to cut as any.</summary>
    private static bool IsWithinWord(string text, int at) => char.IsLetterOrDigit(text[at]) && char.IsLetterOrDigit(text[at - 1]);

    private static string Plain(string text) => text.Replace(ArticleText.Break, " ", StringComparison.Ordinal).Replace('\n', ' ');
}
