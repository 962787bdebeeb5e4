namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>The double quotation marks of a paragraph, matched as brackets are: one pass, a mark that finds no partner stands alone.</summary>
internal sealed class DoubleMarks
{
    private readonly Dictionary<int, int> closes = [];
    private readonly HashSet<int> closing = [];

    /// <summary>The last mark that opens and is not closed; null where none is.</summary>
    public int? Open { get; private set; }

    /// <summary>The first mark, where it closes and nothing opened it; null where none does.</summary>
    public int? Closing { get; private set; }

    /// <summary>Whether there are any.</summary>
    public bool Any { get; private set; }

    /// <summary>Matches the marks of <paramref name="text"/> from <paramref name="start"/> to <paramref name="end"/>. Linear in the length.</summary>
    public static DoubleMarks Match(string text, int start, int end)
    {
        var marks = new DoubleMarks();
        var open = new Stack<int>();
        var stray = (int?)null;
        for (var at = start; at < end; at++)
        {
            var use = MarkContext.Of(text, at, start, end);
            if (use is MarkUse.None)
                continue;
            if (use is MarkUse.Opens || (use is MarkUse.Either && open.Count == 0))
            {
                open.Push(at);
                stray = null;
            }
            else if (open.TryPop(out var opened))
            {
                marks.Pair(opened, at);
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

    /// <summary>"communities," For example …": a mark set against the word before it that opens all the same.</summary>
    private static bool BeginsClause(string text, int mark, int past) =>
        mark + 2 < past && text[mark + 1] == ' ' && char.IsUpper(text[mark + 2]);
}
