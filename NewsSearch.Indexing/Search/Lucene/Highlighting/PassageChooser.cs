namespace NewsSearch.Indexing.Search.Lucene.Highlighting;

/// <summary>Chooses the one or two passages of a text that show most of what a query found: as many different matches as may be, then as many as may be, and of equals the first.</summary>
internal static class PassageChooser
{
    private const int Length = 240;
    private const int Half = 130;
    private const int LeadIn = 60;

    /// <summary>The lead where nothing is marked.</summary>
    public static Passage Lead(string text, int from) => Fit(text, from, text.Length, from, Length);

    /// <summary>The passages, in order and apart.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where the body begins.</param>
    /// <param name="marks">The matches, by position, none overlapping.</param>
    public static IReadOnlyList<Passage> Choose(string text, int from, ReadOnlySpan<MarkedWord> marks)
    {
        while (marks.Length > 0 && marks[0].Start < from)
            marks = marks[1..];
        if (marks.Length == 0)
            return [Lead(text, from)];
        var matches = new MatchNumbers(marks);
        var whole = Best(text, from, marks, matches, new bool[matches.Count], Length);
        var inWhole = Shown(marks, matches, whole).AsSpan().Count(true);
        if (inWhole == matches.Count)
            return [whole];

        var first = Best(text, from, marks, matches, new bool[matches.Count], Half);
        var shown = Shown(marks, matches, first);
        var second = Best(text, from, marks, matches, shown, Half);
        foreach (var (match, also) in Shown(marks, matches, second).Index())
            shown[match] |= also;
        if (shown.AsSpan().Count(true) <= inWhole || Overlap(first, second))
            return [whole];
        return first.Start < second.Start ? [first, second] : [second, first];
    }

    /// <summary>The passage that shows most. The marks that would be in it are counted as they come in and go out, while its beginning goes from mark to mark: both their beginnings and their ends ascend.</summary>
    private static Passage Best(string text, int from, ReadOnlySpan<MarkedWord> marks, MatchNumbers matches, bool[] shown, int length)
    {
        var counts = new int[matches.Count];
        var (best, bestScore, past, different) = (0, -1, 0, 0);
        for (var first = 0; first < marks.Length; first++)
        {
            for (; past < marks.Length && marks[past].End - marks[first].Start <= length - LeadIn / 2; past++)
            {
                if (counts[matches[past]]++ == 0 && !shown[matches[past]])
                    different++;
            }

            var score = different * 20 + Math.Min(past - first, 19);
            if (score > bestScore && (first == 0 || marks[first].Start - marks[first - 1].Start >= LeadIn / 2))
                (best, bestScore) = (first, score);
            if (past == first)
                past++;
            else if (--counts[matches[first]] == 0 && !shown[matches[first]])
                different--;
        }

        var floor = best == 0 ? from : Math.Max(from, marks[best - 1].End);
        return Fit(text, floor, text.Length, marks[best].Start, length);
    }

    /// <summary>A passage of about <paramref name="length"/> around <paramref name="anchor"/> that begins with a sentence where one begins near by, else with a word.</summary>
    private static Passage Fit(string text, int floor, int ceiling, int anchor, int length)
    {
        var start = Boundaries.SentenceStart(text, Math.Max(floor, anchor - length / 2), anchor)
            ?? Boundaries.WordStart(text, Math.Max(floor, anchor - LeadIn), anchor);
        var end = Math.Min(ceiling, start + length);
        return new Passage(start, end == text.Length ? end : Boundaries.End(text, Math.Max(anchor, start), end));
    }

    /// <summary>Of each match, whether a passage shows it.</summary>
    private static bool[] Shown(ReadOnlySpan<MarkedWord> marks, MatchNumbers matches, Passage passage)
    {
        var shown = new bool[matches.Count];
        for (var mark = 0; mark < marks.Length; mark++)
            shown[matches[mark]] |= marks[mark].Start >= passage.Start && marks[mark].End <= passage.End;
        return shown;
    }

    private static bool Overlap(Passage a, Passage b) => a.Start < b.End && b.Start < a.End;
}
