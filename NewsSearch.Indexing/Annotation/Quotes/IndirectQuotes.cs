using NewsSearch.Indexing.Annotation.Reading;

namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>Reads the clauses that verbs of saying report without marks: "X said that …", "X told reporters …", "…, X said", "According to X, …", "…, adding that …".</summary>
internal static class IndirectQuotes
{
    private const int ShortestClause = 3;

    private const int LongestTitle = 9;

    // After a cue at the end no more than a time, a place or an aside follows.
    private const int LongestTail = 12;
    private const int LongSentence = 8;

    /// <summary>The clauses of <paramref name="sentence"/> that its cues report, by position, none overlapping.</summary>
    public static IReadOnlyList<(int Start, int End, Cue Cue)> Read(ReportSentence sentence, IReadOnlyList<Cue> cues)
    {
        var found = new List<(int Start, int End, Cue Cue)>();
        var past = Beginning(sentence.Units);
        for (var c = 0; c < cues.Count; c++)
        {
            var cue = cues[c];
            if (cue.First < past || cue.Form.Kind is not CueKind.Say || !Speaks(cue))
                continue;
            var rest = cues.Skip(c + 1);
            var clause = FollowsClause(sentence, cue, past) ? Before(sentence, cue, past) ?? After(sentence, cue, rest) : After(sentence, cue, rest) ?? Before(sentence, cue, past);
            if (clause is not { } read || read.Past - read.First < ShortestClause)
                continue;
            found.Add((sentence.Units[read.First].Start, sentence.Units[read.Past - 1].End, cue));
            past = Math.Max(read.Past, cue.Past);
        }

        return found;
    }

    /// <summary>Where the sentence itself begins, behind a dateline, the point of a list and the heading of its item: "• Fire spreads: Crews …".</summary>
    private static int Beginning(IReadOnlyList<TextUnit> units)
    {
        var first = Datelines.Past(units);
        while (first < units.Count && units[first].Text is "•" or "·" or "●" or "▪" or "*")
            first++;
        if (first == 0 || first >= units.Count || units[0].Mention is not null)
            return first;
        for (var at = first + 1; at + 1 < units.Count && at < first + LongestTail; at++)
        {
            if (units[at].Is(":") && char.IsUpper(units[at + 1].Text[0]))
                return at + 1;
        }

        return first;
    }

    private static bool Speaks(Cue cue) => cue.Speaker switch
    {
        null => false,
        { IsPronoun: true } pronoun => pronoun.Text.ToLowerInvariant() is "he" or "she" or "they" or "it" or "who" or "which",
        _ => true,
    } && (cue.Form.IsFinite || cue.Words.EndsWith("ing", StringComparison.OrdinalIgnoreCase));

    private static (int First, int Past)? After(ReportSentence sentence, Cue cue, IEnumerable<Cue> rest)
    {
        var units = sentence.Units;
        if (IsAccording(cue))
        {
            if (ClauseStarts.AfterAccording(units, cue) is not { } stated)
                return null;
            var end = ClauseEnds.Of(sentence, stated, cue, rest);
            return FiniteVerbs.Stand(units, stated, end, strict: false) ? (stated, end) : null;
        }

        if (IsAside(sentence, cue))
            return FiniteVerbs.Stand(units, cue.Past, ClauseEnds.OfSentence(sentence), strict: false) ? (cue.Past + 1, ClauseEnds.Of(sentence, cue.Past + 1, cue, rest)) : null;
        if (cue.Past != cue.Verb + cue.Form.Units || ClauseStarts.After(sentence, cue) is not { } first)
            return null;
        var past = ClauseEnds.Of(sentence, first, cue, rest);
        return past > first && (IsThat(units, first) ? !ClauseStarts.IsRelative(units, cue, first) : FiniteVerbs.Stand(units, first, past, strict: !ClauseStarts.IsPlain(cue.Words) && !ClauseStarts.IsSubject(units[first]))) ? (first, past) : null;
    }

    /// <summary>"In that light, aides say, he keeps calm": the verb between commas behind no more than a phrase, what is said behind it.</summary>
    private static bool IsAside(ReportSentence sentence, Cue cue) =>
        cue.Form.IsFinite && ClauseStarts.IsPlain(cue.Words) && cue.First > 1 && cue.First <= LongestTail
        && cue.Past + ShortestClause < sentence.Units.Count && sentence.Units[cue.First - 1].Is(",") && sentence.Units[cue.Past].Is(",") && !sentence.Units[cue.Past + 1].Text.EndsWith("ing", StringComparison.Ordinal)
        && (ClauseStarts.IsSubordinate(sentence.Units[Beginning(sentence.Units)]) || ClauseStarts.IsTurn(sentence.Units[0]))
        && !sentence.Quotes.Keys.Any(q => q <= cue.Past + 1) && !FiniteVerbs.Stand(sentence.Units, -1, cue.First, strict: false);

    /// <summary>"The talks failed, according to X, but …": not "…, but, according to X, the talks failed".</summary>
    private static bool FollowsClause(ReportSentence sentence, Cue cue, int from) =>
        IsAccording(cue) && cue.First > from + ShortestClause && !(sentence.Units[cue.First - 1].Is(",") && ClauseStarts.IsJoint(sentence.Units[cue.First - 2]));

    /// <summary>"…, X said.", "… according to X."</summary>
    private static (int First, int Past)? Before(ReportSentence sentence, Cue cue, int from)
    {
        var units = sentence.Units;
        var past = PastClause(units, cue);
        if (past < from + ShortestClause || !cue.Form.IsFinite)
            return null;
        if (!units[past].Is(","))
        {
            if (!IsAccording(cue) || (units[past].Mention is null && !char.IsLetterOrDigit(units[past].Text[0])))
                return null;
            past = cue.First;
        }

        if (HasQuote(sentence, from, past) || !IsTail(sentence, cue) || (cue.Past < ClauseEnds.OfSentence(sentence) && ClauseStarts.IsSubordinate(units[from])) || !(FiniteVerbs.Stand(units, from, past, strict: false) || IsWholeSentence(units, from, past, cue)))
            return null;
        return (from, past);
    }

    /// <summary>Whether what stands before "said X" at the end is long enough to be a sentence whose verb has no ending to know it by: "Prices affect consumers above all, said Okoro".</summary>
    private static bool IsWholeSentence(IReadOnlyList<TextUnit> units, int from, int past, Cue cue) =>
        past - from >= LongSentence && from == Beginning(units) && !units[from].Text.EndsWith("ing", StringComparison.Ordinal) && ClauseStarts.IsPlain(cue.Words) && !ClauseStarts.IsSubordinate(units[from]);

    /// <summary>Index of the comma before the cue; where a title stands before the speaker's name, the comma before that.</summary>
    private static int PastClause(IReadOnlyList<TextUnit> units, Cue cue)
    {
        var at = cue.First - 1;
        while (at > 0 && at > cue.First - LongestTitle && char.IsLetterOrDigit(units[at].Text[0]))
            at--;
        return at > 0 && units[at].Is(",") && !FiniteVerbs.Stand(units, at, cue.First, strict: false) ? at : cue.First - 1;
    }

    private static bool IsThat(IReadOnlyList<TextUnit> units, int first) => units[first - 1].Is("that") || (first > 1 && units[first - 1].Is(",") && units[first - 2].Is("that"));

    private static bool HasQuote(ReportSentence sentence, int from, int past) => sentence.Quotes.Keys.Any(q => q >= from && q < past);

    private static bool IsTail(ReportSentence sentence, Cue cue)
    {
        var end = ClauseEnds.OfSentence(sentence);
        if (cue.Past >= end)
            return true;
        var next = sentence.Units[cue.Past];
        if (next.Is(",") || next.Is(";"))
            return true;
        return end - cue.Past <= LongestTail && (next.Is("on") || next.Is("in") || next.Is("at") || next.Is("and") || next.Is("during") || next.Is("(") || next.Text.EndsWith("day", StringComparison.Ordinal));
    }

    private static bool IsAccording(Cue cue) => cue.Words.StartsWith("according", StringComparison.OrdinalIgnoreCase);
}
