namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>
/// Pairs the quotation marks of one paragraph. Double marks are matched like brackets, so that marks within marks, of either shape, belong to the outer quotation;
/// single marks are looked for outside of these, told apart from apostrophes.
/// </summary>
/// <param name="text">The article's text.</param>
/// <param name="start">First code unit of the paragraph.</param>
/// <param name="end">Past the last.</param>
/// <param name="nextOpens">Whether the next paragraph begins with an opening mark.</param>
internal sealed class ParagraphMarks(string text, int start, int end, bool nextOpens)
{
    // Apostrophes that open nothing are many: how far a closing one is looked for.
    private const int LongestInSingleMarks = 4_000;

    private readonly DoubleMarks doubles = DoubleMarks.Match(text, start, end);

    /// <summary>The last double mark that opens and is not closed here; null where none is.</summary>
    public int? Open => doubles.Open;

    /// <summary>The same, where it may be a sentence whose closing mark is lost.</summary>
    public int? Unclosed => doubles.Unclosed;

    /// <summary>The first double mark, where it closes and nothing here opened it; null where none does.</summary>
    public int? Closing => doubles.Closing;

    /// <summary>Whether any double mark stands here.</summary>
    public bool HasDoubles => doubles.Any;

    /// <summary>Adds the spans by position.</summary>
    public void Find(List<QuoteSpan> spans)
    {
        for (var at = start; at < end;)
        {
            var close = Close(at);
            if (close is null)
            {
                at++;
                continue;
            }

            var (past, goesOn) = close.Value;
            if (QuoteSpan.Between(text, at, past, goesOn) is { } span)
                spans.Add(span);
            at = past + 1;
        }
    }

    /// <summary>Where the quotation that a mark at <paramref name="at"/> opens ends, and whether it goes on in the next paragraph; null where none opens.</summary>
    private (int Past, bool GoesOn)? Close(int at)
    {
        if (doubles.CloseOf(at) is { } past)
            return (past, false);
        if (at == doubles.Open && nextOpens)
            return (end, true);
        return text[at] switch
        {
            '‘' => Single(at, '’'),
            '\'' when OpensWord(at) => Single(at, '\''),
            _ => null,
        };
    }

    /// <summary>A single mark closes after a word or stop and before none; a possessive of the plural before a word in lower case waits for a later one.</summary>
    private (int, bool)? Single(int at, char closing)
    {
        if (at + 1 >= end || char.IsWhiteSpace(text[at + 1]) || (char.IsAsciiDigit(text[at + 1]) && Decade(at + 1)) || IsPossessive(at))
            return null;
        var fallback = -1;
        for (var i = at + 2; i < Math.Min(end, at + LongestInSingleMarks) && text[i] != '‘'; i++)
        {
            if (doubles.CloseOf(i) is { } past)
                i = past;
            else if (doubles.Closes(i))
                break;
            if (text[i] != closing || (i + 1 < end && char.IsLetterOrDigit(text[i + 1])) || char.IsWhiteSpace(text[i - 1]))
                continue;
            if (text[i - 1] != 's' || i + 2 >= end || text[i + 1] != ' ' || !char.IsLower(text[i + 2]))
                return (i, false);
            fallback = fallback < 0 ? i : fallback;
        }

        return fallback < 0 ? null : (fallback, false);
    }

    /// <summary>Stands against a word behind it, with a gap before.</summary>
    private bool OpensWord(int at) => at + 1 < end && !char.IsWhiteSpace(text[at + 1]) && (at == start || MarkContext.IsGap(text[at - 1]));

    /// <summary>"'s " whose name is lost.</summary>
    private bool IsPossessive(int at) => text[at + 1] == 's' && (at + 2 >= end || !char.IsLetter(text[at + 2]));

    /// <summary>‘90s: an apostrophe for the century.</summary>
    private bool Decade(int at) => at + 2 < end && char.IsAsciiDigit(text[at + 1]) && text[at + 2] == 's';
}
