namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>Reads clauses that a verb of saying reports without marks: "X said that …", "…, X said", "According to X, …".</summary>
internal static class IndirectQuotes
{
    private const int ShortestClause = 4;

    /// <summary>The clause that the sentence's first fitting cue reports; null where there is none or the sentence quotes in marks.</summary>
    public static (int Start, int End, Cue Cue)? Read(ReportSentence sentence, IReadOnlyList<Cue> cues)
    {
        if (sentence.Quotes.Count > 0)
            return null;
        foreach (var cue in cues)
        {
            if (cue.Speaker is not { IsPronoun: false } and not { Text: "he" or "she" or "He" or "She" or "they" or "They" or "it" or "It" } || cue.Form is not { Kind: CueKind.Say, IsFinite: true })
                continue;
            if ((After(sentence, cue) ?? Before(sentence, cue)) is { } clause && clause.Past - clause.First >= ShortestClause)
                return (sentence.Units[clause.First].Start, sentence.Units[clause.Past - 1].End, cue);
        }

        return null;
    }

    private static (int First, int Past)? After(ReportSentence sentence, Cue cue)
    {
        var units = sentence.Units;
        var past = EndOfClause(sentence, cue.Past);
        if (cue.Words.StartsWith("according", StringComparison.OrdinalIgnoreCase))
            return cue.First == 0 && cue.Past < units.Count && units[cue.Past].Is(",") ? (cue.Past + 1, past) : null;
        if (cue.Past != cue.Verb + cue.Form.Units)
            return null;
        for (var at = cue.Past; at < units.Count && at < cue.Past + 14; at++)
        {
            if (units[at].Is("that"))
                return (at + 1, past);
            if (at == cue.Past && IsPlain(cue.Words) && IsClauseStart(units[at]))
                return (at, past);
        }

        return null;
    }

    private static (int First, int Past)? Before(ReportSentence sentence, Cue cue)
    {
        if (cue.First < 2 || !sentence.Units[cue.First - 1].Is(",") || (cue.Past < Trimmed(sentence) && !IsTail(sentence, cue)))
            return null;
        return (0, cue.First - 1);
    }

    /// <summary>After a cue at the end only a time, a place or an aside may follow.</summary>
    private static bool IsTail(ReportSentence sentence, Cue cue) =>
        Trimmed(sentence) - cue.Past <= 10 && (sentence.Units[cue.Past].Is(",") || sentence.Units[cue.Past].Is("on") || sentence.Units[cue.Past].Is("in") || sentence.Units[cue.Past].Is("at") || sentence.Units[cue.Past].Text.EndsWith("day", StringComparison.Ordinal));

    private static bool IsPlain(string verb) => verb.ToLowerInvariant() is "said" or "says" or "believes" or "thinks" or "claims" or "claimed" or "insisted" or "insists" or "argued" or "argues" or "added" or "adds" or "estimated" or "estimates" or "predicted" or "predicts" or "fears" or "hopes";

    /// <summary>Words that may begin a clause right after "said".</summary>
    private static bool IsClauseStart(Reading.TextUnit unit) =>
        unit.Mention is not null || (char.IsLetterOrDigit(unit.Text[0]) && unit.Text.ToLowerInvariant() is not ("in" or "on" or "at" or "to" or "of" or "by" or "during" or "after" or "before" or "when" or "while" or "as" or "for" or "with" or "and" or "or" or "so" or "nothing" or "something" or "anything" or "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday" or "yesterday" or "today" or "earlier" or "later" or "via"));

    /// <summary>The sentence's end, or a semicolon before it.</summary>
    private static int EndOfClause(ReportSentence sentence, int from)
    {
        var past = Trimmed(sentence);
        for (var at = from; at < past; at++)
        {
            if (sentence.Units[at].Is(";"))
                return at;
        }

        return past;
    }

    private static int Trimmed(ReportSentence sentence)
    {
        var past = sentence.Units.Count;
        while (past > 0 && !char.IsLetterOrDigit(sentence.Units[past - 1].Text[^1]) && sentence.Units[past - 1].Text is "." or "!" or "?" or "…")
            past--;
        return past;
    }
}
