namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>Words between quotation marks.</summary>
/// <param name="Start">First code unit of the words.</param>
/// <param name="End">Past the last.</param>
/// <param name="OuterStart">First code unit of the opening mark.</param>
/// <param name="OuterEnd">Past the closing mark; <paramref name="End"/> where the paragraph ends without one.</param>
/// <param name="GoesOn">Whether the quotation goes on in the next paragraph, which opens with a mark again.</param>
internal readonly record struct QuoteSpan(int Start, int End, int OuterStart, int OuterEnd, bool GoesOn)
{
    /// <summary>The words between the mark at <paramref name="open"/> and the one at <paramref name="close"/>, or the paragraph's end where it goes on; null where only blanks are.</summary>
    public static QuoteSpan? Between(string text, int open, int close, bool goesOn)
    {
        var (first, last) = (open + 1, close);
        while (first < last && char.IsWhiteSpace(text[first]))
            first++;
        while (last > first && char.IsWhiteSpace(text[last - 1]))
            last--;
        return last > first ? new QuoteSpan(first, last, open, goesOn ? close : close + 1, goesOn) : null;
    }
}
