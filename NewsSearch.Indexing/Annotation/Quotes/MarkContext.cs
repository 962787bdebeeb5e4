namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>Tells from what stands beside a straight double mark whether it opens or closes.</summary>
internal static class MarkContext
{
    /// <summary>Whether a mark behind <paramref name="before"/> stands apart from what is before it.</summary>
    public static bool IsGap(char before) => char.IsWhiteSpace(before) || before is '(' or '[' or '—' or '–' or '-' or '/' or ':' or '“' or '"' or '‘' or '―';

    /// <summary>What the double mark at <paramref name="at"/> of a paragraph does.</summary>
    public static MarkUse Of(string text, int at, int start, int end) => text[at] switch
    {
        '“' or '«' => MarkUse.Opens,
        '”' or '»' => ClosesNothing(text, at, start, end) ? MarkUse.Opens : MarkUse.Closes,
        '"' => Straight(text, at, start, end),
        _ => MarkUse.None,
    };

    private static MarkUse Straight(string text, int at, int start, int end)
    {
        var gapBefore = at == start || IsGap(text[at - 1]);
        var wordBehind = at + 1 < end && BeginsWord(text[at + 1]);
        if (gapBefore)
            return wordBehind ? MarkUse.Opens : at + 1 < end && char.IsWhiteSpace(text[at + 1]) ? MarkUse.Either : MarkUse.Closes;
        if (char.IsAsciiDigit(text[at - 1]))
            return MarkUse.ClosesOnly;
        return at + 1 < end && char.IsLetterOrDigit(text[at + 1]) ? MarkUse.Either : MarkUse.Closes;
    }

    /// <summary>A curly mark turned the wrong way: "”They came": a gap before it and a word behind.</summary>
    private static bool ClosesNothing(string text, int at, int start, int end) =>
        text[at] == '”' && at + 1 < end && char.IsLetterOrDigit(text[at + 1]) && (at == start || char.IsWhiteSpace(text[at - 1]));

    private static bool BeginsWord(char c) => char.IsLetterOrDigit(c) || c is '[' or '(' or '‘' or '\'' or '’' or '“' or '"' or '$' or '£' or '€' or '#' or '@' or '.' or '…' or '-' or '–' or '—' or '¿' or '¡';
}
