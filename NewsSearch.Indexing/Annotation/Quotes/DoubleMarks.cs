namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>The double quotation marks of a paragraph, matched as brackets are: one pass, a mark that finds no partner stands alone.</summary>
internal sealed class DoubleMarks
{
    private readonly Dictionary<int, int> closes = [];
    private readonly HashSet<int> closing = [];

    /// <summary>The last mark that opens and is not closed; null where none is.</summary>
    public int? Open { get; private set; }

    /// <summary>The same, where no whole clause in marks stands behind it: then what follows is hardly one quotation.</summary>
    public int? Unclosed { get; private set; }

    /// <summary>The first mark, where it closes and nothing opened it; null where none does.</summary>
    public int? Closing { get; private set; }

    /// <summary>Whether there are any.</summary>
    public bool Any { get; private set; }

    /// <summary>Matches the marks of <paramref name="text"/> from <paramref name="start"/> to <paramref name="end"/>. Linear in the length.</summary>
    public static DoubleMarks Match(string text, int start, int end)
    {
        var marks = new DoubleMarks();
        var open = new Stack<int>();
        var (stray, holder) = ((int?)null, (int?)null);
        for (var at = start; at < end; at++)
        {
            var use = MarkContext.Of(text, at, start, end);
            if (use is MarkUse.None)
                continue;
            if (use is MarkUse.Opens && open.TryPeek(out var unclosed) && EndsSentence(text, unclosed, at))
            {
                marks.Pair(unclosed, at - 1);
                open.Pop();
            }

            if (use is MarkUse.Opens || (use is MarkUse.Either && open.Count == 0))
            {
                open.Push(at);
                stray = null;
            }
            else if (open.TryPop(out var opened))
            {
                marks.Pair(opened, at);
                if (open.TryPeek(out var outer) && IsClause(text, opened, at))
                    holder = outer;
            }
            else if (use is MarkUse.Closes)
            {
                if (stray is { } meant && BeginsClause(text, meant, at))
                {
                    marks.Pair(meant, at);
                    stray = null;
                }
                else
                {
                    stray = at;
                    marks.Closing = marks.Any ? marks.Closing : at;
                }
            }

            marks.Any = true;
        }

        marks.Open = open.TryPeek(out var last) ? last : null;
        marks.Unclosed = marks.Open == holder ? null : marks.Open;
        return marks;
    }

    /// <summary>The mark that closes what the mark at <paramref name="at"/> opens; null where none does.</summary>
    public int? CloseOf(int at) => closes.TryGetValue(at, out var past) ? past : null;

    /// <summary>Whether the mark at <paramref name="at"/> closes a quotation.</summary>
    public bool Closes(int at) => closing.Contains(at);

    private void Pair(int opened, int at)
    {
        closes[opened] = at;
        closing.Add(at);
    }

    /// <summary>"We go," and not "closed": it begins with a capital and ends with a stop.</summary>
    private static bool IsClause(string text, int opened, int at) => char.IsUpper(text[opened + 1]) && text[at - 1] is '.' or ',' or '!' or '?' or '…';

    /// <summary>"We know. "We go.": a straight mark opened anew where a sentence has ended, and any mark at the head of a line, closes the one before, whose own closing mark is lost.</summary>
    private static bool EndsSentence(string text, int opened, int at)
    {
        if (text[opened] == text[at] && at > opened + 1 && text[at - 1] == '\n')
            return true;
        if (text[opened] != '"' || text[at] != '"' || at < 2 || text[at - 1] != ' ')
            return false;
        var last = at - 2;
        while (last > opened && text[last] is ' ')
            last--;
        return last > opened && text[last] is '.' or '!' or '?' or '…';
    }

    /// <summary>"communities," For example …": a mark set against the word before it that opens all the same.</summary>
    private static bool BeginsClause(string text, int mark, int past) =>
        mark + 2 < past && text[mark + 1] == ' ' && char.IsUpper(text[mark + 2]);
}
