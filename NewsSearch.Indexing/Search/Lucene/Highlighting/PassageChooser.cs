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
    /// <param name="marks">The matches, by position.</param>
    public static IReadOnlyList<Passage> Choose(string text, int from, IReadOnlyList<MarkedWord> marks)
    {
        var body = marks.Where(mark => mark.Start >= from).ToList();
        if (body.Count == 0)
            return [Lead(text, from)];
        var whole = Best(text, from, body, [], Length);
        var everything = body.Select(mark => mark.What).Distinct().Count();
        if (Shown(body, whole).Count == everything)
            return [whole];

        var first = Best(text, from, body, [], Half);
        var second = Best(text, from, body, Shown(body, first), Half);
        var both = Shown(body, first);
        both.UnionWith(Shown(body, second));
        if (both.Count <= Shown(body, whole).Count || Overlap(first, second))
            return [whole];
        return first.Start < second.Start ? [first, second] : [second, first];
    }

    private static Passage Best(string text, int from, List<MarkedWord> marks, HashSet<string> shown, int length)
    {
        var best = default(Passage);
        var bestScore = -1;
        for (var first = 0; first < marks.Count; first++)
        {
            if (first > 0 && marks[first].Start - marks[first - 1].Start < LeadIn / 2)
                continue;
            var past = first;
            var different = new HashSet<string>();
            for (; past < marks.Count && marks[past].End - marks[first].Start <= length - LeadIn / 2; past++)
                different.Add(marks[past].What);
            different.ExceptWith(shown);
            var score = different.Count * 20 + Math.Min(past - first, 19);
            if (score <= bestScore)
                continue;
            bestScore = score;
            var floor = first == 0 ? from : Math.Max(from, marks[first - 1].End);
            best = Fit(text, floor, text.Length, marks[first].Start, length);
        }

        return best;
    }

    /// <summary>A passage of about <paramref name="length"/> around <paramref name="anchor"/> that begins with a sentence where one begins near by, else with a word.</summary>
    private static Passage Fit(string text, int floor, int ceiling, int anchor, int length)
    {
        var start = Boundaries.SentenceStart(text, Math.Max(floor, anchor - length / 2), anchor)
            ?? Boundaries.WordStart(text, Math.Max(floor, anchor - LeadIn), anchor);
        var end = Math.Min(ceiling, start + length);
        return new Passage(start, end == text.Length ? end : Boundaries.End(text, Math.Max(anchor, start), end));
    }

    private static HashSet<string> Shown(List<MarkedWord> marks, Passage passage) =>
        [.. marks.Where(mark => mark.Start >= passage.Start && mark.End <= passage.End).Select(mark => mark.What)];

    private static bool Overlap(Passage a, Passage b) => a.Start < b.End && b.Start < a.End;
}
