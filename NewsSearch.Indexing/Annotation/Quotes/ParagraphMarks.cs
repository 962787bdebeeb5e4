namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>Pairs the quotation marks of one paragraph.</summary>
/// <param name="text">The article's text.</param>
/// <param name="start">First code unit of the paragraph.</param>
/// <param name="end">Past the last.</param>
/// <param name="nextOpens">Whether the next paragraph begins with an opening mark.</param>
internal sealed class ParagraphMarks(string text, int start, int end, bool nextOpens)
{
    // Apostrophes that open nothing are many: how far a closing one is looked for.
    private const int LongestInSingleMarks = 4_000;

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
            var (first, last) = (at + 1, past);
            while (first < last && char.IsWhiteSpace(text[first]))
                first++;
            while (last > first && char.IsWhiteSpace(text[last - 1]))
                last--;
            if (last > first)
                spans.Add(new QuoteSpan(first, last, at, goesOn ? past : past + 1, goesOn));
            at = past + 1;
        }
    }

    /// <summary>Where the quotation that a mark at <paramref name="at"/> opens ends, and whether it goes on in the next paragraph; null where none opens.</summary>
    private (int Past, bool GoesOn)? Close(int at) => text[at] switch
    {
        '“' => Double(at, '”', '“'),
        '«' => Double(at, '»', '«'),
        '"' when FollowsGap(at) => Double(at, '"', '“'),
        '‘' => Single(at, '’'),
        '\'' when OpensWord(at) => Single(at, '\''),
        _ => null,
    };

    private (int, bool)? Double(int at, char closing, char opening)
    {
        for (var i = at + 1; i < end; i++)
        {
            var straight = text[i] == '"';
            // Another opening mark before a closing one: the first stands alone.
            if ((text[i] == opening && text[at] == opening) || (straight && text[at] == '"' && FollowsGap(i) && OpensWord(i)))
                return null;
            if (text[i] == closing || (straight && text[at] == '“' && !OpensWord(i)) || (text[at] == '"' && text[i] == '”'))
                return (i, false);
        }

        return nextOpens ? (end, true) : null;
    }

    /// <summary>A single mark closes after a word or stop and before none; a possessive of the plural before a word in lower case waits for a later one.</summary>
    private (int, bool)? Single(int at, char closing)
    {
        if (at + 1 >= end || char.IsWhiteSpace(text[at + 1]) || char.IsAsciiDigit(text[at + 1]) && Decade(at + 1))
            return null;
        var fallback = -1;
        for (var i = at + 2; i < Math.Min(end, at + LongestInSingleMarks) && text[i] != '‘'; i++)
        {
            if (text[i] != closing || (i + 1 < end && char.IsLetterOrDigit(text[i + 1])) || char.IsWhiteSpace(text[i - 1]))
                continue;
            if (text[i - 1] != 's' || i + 2 >= end || text[i + 1] != ' ' || !char.IsLower(text[i + 2]))
                return (i, false);
            fallback = fallback < 0 ? i : fallback;
        }

        return fallback < 0 ? null : (fallback, false);
    }

    /// <summary>Stands against a word behind it, with a gap before.</summary>
    private bool OpensWord(int at) => at + 1 < end && !char.IsWhiteSpace(text[at + 1]) && FollowsGap(at);

    private bool FollowsGap(int at) => at == start || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '—' or '–' or '-' or '/' or ':' or '“' or '"';

    /// <summary>‘90s: an apostrophe for the century.</summary>
    private bool Decade(int at) => at + 2 < end && char.IsAsciiDigit(text[at + 1]) && text[at + 2] == 's';
}
