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

    /// <summary>The clauses of <paramref name="sentence"/> that its cues report, by position, none overlapping; in a <paramref name="headline"/> few words are a clause and need no verb that is known by its form.</summary>
    public static IReadOnlyList<(int Start, int End, Cue Cue)> Read(ReportSentence sentence, IReadOnlyList<Cue> cues, bool headline)
    {
        var found = new List<(int Start, int End, Cue Cue)>();
        var past = Beginning(sentence.Units);
        for (var c = 0; c < cues.Count; c++)
        {
            var cue = cues[c];
            if (cue.First < past || cue.Form.Kind is not CueKind.Say || !Speaks(cue))
                continue;
            var rest = cues.Skip(c + 1);
            var whole = headline ? ShortestClause + 1 : LongSentence;
            var clause = FollowsClause(sentence, cue, past) ? Before(sentence, cue, past, whole) ?? After(sentence, cue, rest, whole) : After(sentence, cue, rest, whole) ?? Before(sentence, cue, past, whole);
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

    private static (int First, int Past)? After(ReportSentence sentence, Cue cue, IEnumerable<Cue> rest, int whole)
    {
        var units = sentence.Units;
        if (IsAccording(cue))
        {
            if (ClauseStarts.AfterAccording(units, cue) is not { } stated)
                return null;
            var end = ClauseEnds.Of(sentence, stated, cue, rest);
            return FiniteVerbs.Stand(units, stated - 1, end, strict: false) ? (stated, end) : null;
        }

        if (IsAside(sentence, cue) || IsWithinClause(sentence, cue))
            return FiniteVerbs.Stand(units, cue.Past, ClauseEnds.OfSentence(sentence), strict: false) ? (cue.Past + 1, ClauseEnds.Of(sentence, cue.Past + 1, cue, rest)) : null;
        if (cue.Past != cue.Verb + cue.Form.Units || ClauseStarts.After(sentence, cue) is not { } first)
            return null;
        var past = ClauseEnds.Of(sentence, first, cue, rest);
        return past > first && (IsThat(units, first) ? !ClauseStarts.IsRelative(units, cue, first) : FiniteVerbs.Stand(units, first, past, strict: !ClauseStarts.IsPlain(cue.Words) && !ClauseStarts.IsSubject(units[first]) && !(first > cue.Past && ClauseStarts.IsTold(cue.Words))) || IsWholeClause(units, first, past, cue, whole) || FiniteVerbs.AuxiliaryStands(units, first, past)) ? (first, past) : null;
    }

    /// <summary>"said they trust the paper", "say the rules affirm …", "a poll shows 59 percent oppose it": a clause behind the verb whose own verb has no ending to know it by.</summary>
    private static bool IsWholeClause(IReadOnlyList<TextUnit> units, int first, int past, Cue cue, int whole) =>
        char.IsAsciiDigit(units[first].Text[0]) && past - first > ShortestClause && (units[first + 1].Text is "percent" or "%" or "per") ? true : first == cue.Past && ClauseStarts.IsSaid(cue.Words)
        && (ClauseStarts.IsSubject(units[first]) ? past - first > ShortestClause : past - first >= whole && (whole < LongSentence || units[first].Mention is not null || PhraseWords.IsDeterminer(units[first].Text)));

    /// <summary>"In that light, aides say, he keeps calm": the verb between commas behind no more than a phrase, what is said behind it.</summary>
    private static bool IsAside(ReportSentence sentence, Cue cue) =>
        cue.Form.IsFinite && ClauseStarts.IsPlain(cue.Words) && cue.First > 1 && cue.First <= LongestTail
        && cue.Past + ShortestClause < sentence.Units.Count && sentence.Units[cue.First - 1].Is(",") && sentence.Units[cue.Past].Is(",") && !sentence.Units[cue.Past + 1].Text.EndsWith("ing", StringComparison.Ordinal)
        && (ClauseStarts.IsSubordinate(sentence.Units[Beginning(sentence.Units)]) || ClauseStarts.IsTurn(sentence.Units[0]))
        && !sentence.Quotes.Keys.Any(q => q <= cue.Past + 1) && !FiniteVerbs.Stand(sentence.Units, -1, cue.First, strict: false);

    /// <summary>"The suspect, police said, had been drinking": the verb between commas behind a subject, its verb behind it.</summary>
    private static bool IsWithinClause(ReportSentence sentence, Cue cue) =>
        cue.Form.IsFinite && cue.First > 1 && cue.First <= LongestTail && cue.Past + ShortestClause < sentence.Units.Count && sentence.Units[cue.First - 1].Is(",") && sentence.Units[cue.Past].Is(",")
        && FiniteVerbs.Stand(sentence.Units, cue.Past, cue.Past + 2, strict: false)
        && !sentence.Quotes.Keys.Any(q => q <= cue.Past + 1) && !FiniteVerbs.Stand(sentence.Units, -1, cue.First, strict: false);

    /// <summary>"The talks failed, according to X, but …": not "…, but, according to X, the talks failed".</summary>
    private static bool FollowsClause(ReportSentence sentence, Cue cue, int from) =>
        IsAccording(cue) && cue.First > from + ShortestClause && !(sentence.Units[cue.First - 1].Is(",") && ClauseStarts.IsJoint(sentence.Units[cue.First - 2]));

    /// <summary>"…, X said.", "… according to X."</summary>
    private static (int First, int Past)? Before(ReportSentence sentence, Cue cue, int from, int whole)
    {
        var units = sentence.Units;
        var past = PastClause(units, cue);
        if (past < from + ShortestClause || !cue.Form.IsFinite || ((units[past].Is("as") || units[past + 1].Is("as")) && cue.Words is "feared" or "hoped" or "predicted" or "promised"))
            return null;
        if (!units[past].Is(","))
        {
            if (!IsAccording(cue) || (units[past].Mention is null && !char.IsLetterOrDigit(units[past].Text[0])))
                return null;
            past = cue.First;
        }

        if (HasQuote(sentence, from, past) || !IsTail(sentence, cue) || (cue.Past < ClauseEnds.OfSentence(sentence) && IsOnlyPhrase(units, from, past)) || !(FiniteVerbs.Stand(units, from, past, strict: false) || IsWholeSentence(units, from, past, cue, whole)))
            return null;
        return (from, past);
    }

    /// <summary>Whether what stands before the cue only says where or when: "After the vote in Paris, …", but not "In May, the court had closed the road, …".</summary>
    private static bool IsOnlyPhrase(IReadOnlyList<TextUnit> units, int from, int past)
    {
        if (!ClauseStarts.IsSubordinate(units[from]))
            return false;
        for (var at = past - ShortestClause; at > from; at--)
        {
            if (units[at].Is(",") && FiniteVerbs.Stand(units, at, past, strict: false))
                return false;
        }

        return true;
    }

    /// <summary>Whether what stands before "said X" at the end is long enough to be a sentence whose verb has no ending to know it by: "Prices affect consumers above all, said Okoro".</summary>
    private static bool IsWholeSentence(IReadOnlyList<TextUnit> units, int from, int past, Cue cue, int whole) =>
        past - from >= whole && from == Beginning(units) && !units[from].Text.EndsWith("ing", StringComparison.Ordinal) && (ClauseStarts.IsPlain(cue.Words) || cue.Words is "reported" or "reports" or "announced" or "confirmed" or "told" or "added" or "stated" || (IsAccording(cue) && cue.Past == units.Count - 1)) && !ClauseStarts.IsSubordinate(units[from]);

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
        var past = ClauseStarts.PastListeners(sentence.Units, cue);
        if (past >= end)
            return true;
        var next = sentence.Units[past];
        if (next.Is(",") || next.Is(";"))
            return true;
        if (IsAccording(cue) && next.Mention is null && (next.Text.EndsWith("ed", StringComparison.Ordinal) || next.Text is "seen" or "from" or "by" or "for" or "to"))
            return end - past <= LongestTail;
        return end - past <= LongestTail && (next.Is("on") || next.Is("in") || next.Is("at") || next.Is("and") || next.Is("during") || next.Is("after") || next.Is("as") || next.Is("(") || ClauseStarts.IsTime(next) || next.Text.EndsWith("day", StringComparison.Ordinal));
    }

    private static bool IsAccording(Cue cue) => cue.Words.StartsWith("according", StringComparison.OrdinalIgnoreCase);
}
