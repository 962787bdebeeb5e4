namespace NewsSearch.Indexing.Search.Lucene.Highlighting;

/// <summary>Where passages may begin and end.</summary>
internal static class Boundaries
{
    /// <summary>The last beginning of a sentence or paragraph from <paramref name="floor"/> to <paramref name="anchor"/>; null where there is none.</summary>
    public static int? SentenceStart(string text, int floor, int anchor)
    {
        for (var at = anchor; at >= floor; at--)
        {
            if (IsSentenceStart(text, at))
                return at;
        }

        return null;
    }

    /// <summary>The first beginning of a word from <paramref name="floor"/> to <paramref name="anchor"/>.</summary>
    public static int WordStart(string text, int floor, int anchor)
    {
        for (var at = floor; at < anchor; at++)
        {
            if (at == 0 || (char.IsWhiteSpace(text[at - 1]) && !char.IsWhiteSpace(text[at])))
                return at;
        }

        return anchor;
    }

    /// <summary>Where to end at <paramref name="limit"/> at the latest: behind a sentence in the last third, else behind a word, else there.</summary>
    public static int End(string text, int start, int limit)
    {
        var sentence = limit - (limit - start) / 3;
        for (var at = limit; at > sentence; at--)
        {
            if (IsSentenceStart(text, at))
                return Trimmed(text, at);
        }

        for (var at = limit; at > start + 1; at--)
        {
            if (char.IsWhiteSpace(text[at - 1]))
                return Trimmed(text, at);
        }

        return char.IsLowSurrogate(text[limit]) ? limit - 1 : limit;
    }

    private static int Trimmed(string text, int end)
    {
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end;
    }

    private static bool IsSentenceStart(string text, int at)
    {
        if (at == 0 || at >= text.Length || char.IsWhiteSpace(text[at]) || !char.IsWhiteSpace(text[at - 1]))
            return at == 0;
        if (text[at - 1] == '\n')
            return true;
        var mark = at >= 2 ? text[at - 2] : ' ';
        return (mark is '.' or '!' or '?' or '。' || (mark is '"' or '”' or '’' && at >= 3 && text[at - 3] is '.' or '!' or '?'))
            && (char.IsUpper(text[at]) || text[at] is '"' or '“' or '‘' || char.IsDigit(text[at]));
    }
}
