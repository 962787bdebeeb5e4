namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>Words beside a position of a text, without crossing a line.</summary>
internal static class TextWords
{
    /// <summary>The word that ends before <paramref name="end"/>, blanks and hyphens between passed over; empty where a mark or the line's begin stands there.</summary>
    public static string Before(string text, int end, out int start)
    {
        while (end > 0 && text[end - 1] is ' ' or '\u00A0' or '-')
            end--;
        start = end;
        while (start > 0 && IsWord(text[start - 1]))
            start--;
        return text[start..end];
    }

    /// <summary>The word that begins after <paramref name="from"/>, blanks passed over; empty where a mark or the line's end stands there.</summary>
    public static string After(string text, int from, out int end)
    {
        while (from < text.Length && text[from] is ' ' or '\u00A0')
            from++;
        end = from;
        while (end < text.Length && IsWord(text[end]))
            end++;
        return text[from..end];
    }

    /// <summary>Whether a name at [<paramref name="start"/>, <paramref name="end"/>) stands alone, no letter or digit touching it.</summary>
    public static bool StandsAlone(string text, int start, int end) =>
        (start == 0 || !char.IsLetterOrDigit(text[start - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]));

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c is '.' or '\'' or '’';
}
