using NewsSearch.Indexing.Annotation.Reading;

namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>Tells where a reported clause ends: at the sentence's end, at a semicolon, where the reporter speaks again or quotes.</summary>
internal static class ClauseEnds
{
    private const int ShortestBeforeQuote = 4;
    private const int ShortestBeforeWithin = 2;
    private const int LongestTitle = 6;

    /// <summary>Past the last unit of the clause that begins at <paramref name="first"/> and that <paramref name="cue"/> reports; <paramref name="rest"/> are the cues after it.</summary>
    public static int Of(ReportSentence sentence, int first, Cue cue, IEnumerable<Cue> rest)
    {
        var units = sentence.Units;
        var past = OfSentence(sentence);
        if (rest.Where(c => c.First > first && c.First < past).Select(c => ClosedBy(sentence, first, c)).FirstOrDefault(c => c is not null) is { } closed)
            past = closed;
        var relative = cue.Speaker?.Text.ToLowerInvariant() is "which" or "who";
        for (var at = first; at < past; at++)
        {
            if (units[at].Is(";") || units[at].Is("—") || (units[at].Is(",") && (relative || Comments(units, at))))
                return at;
            // "said the road was closed: “We had no choice.”"
            if (units[at].Is(":") && sentence.IsQuote(at + 1))
                return at;
            if (sentence.IsQuote(at) && !IsWithin(sentence, first, past, at))
                return BeforeQuote(units, first, at);
        }

        return past;
    }

    /// <summary>Whether the quotation at <paramref name="quote"/> is a few words of a clause that is whole before it: "the river was “too wide” to cross".</summary>
    private static bool IsWithin(ReportSentence sentence, int first, int past, int quote) =>
        quote >= first + ShortestBeforeWithin && FiniteVerbs.Stand(sentence.Units, first - 1, quote, strict: false)
        && 2 * sentence.Quotes.Where(q => q.Key >= first && q.Key < past).Sum(q => q.Value.End - q.Value.Start) <= sentence.Units[past - 1].End - sentence.Units[first].Start;

    /// <summary>Past the sentence's last unit but for its stop.</summary>
    public static int OfSentence(ReportSentence sentence)
    {
        var past = sentence.Units.Count;
        while (past > 0 && !char.IsLetterOrDigit(sentence.Units[past - 1].Text[^1]) && sentence.Units[past - 1].Text is "." or "!" or "?" or "…")
            past--;
        return past;
    }

    /// <summary>", adding …", "and suggested …", ", but X said …", ", according to X".</summary>
    private static int? ClosedBy(ReportSentence sentence, int first, Cue next)
    {
        var units = sentence.Units;
        var at = next.First;
        var adverb = at - 1 > first && units[at - 1].Mention is null && units[at - 1].Text.ToLowerInvariant() is "also" or "then" or "further" or "later" or "he" or "she" or "it" or "they";
        if (adverb)
            at--;
        else if (next.Form.IsFinite && next.Speaker is { IsPronoun: false })
            at = BeforeTitle(units, first, at);
        if (at <= first + 1)
            return null;
        var joined = units[at - 1].Is("and") || units[at - 1].Is("but") || units[at - 1].Is("though") || units[at - 1].Is("although") || units[at - 1].Is("while");
        var comma = units[joined ? at - 2 : at - 1].Is(",");
        if (next.Words.StartsWith("according", StringComparison.OrdinalIgnoreCase))
            return comma ? at - (joined ? 2 : 1) : at;
        if (!next.Form.IsFinite)
            return joined ? null : comma ? at - 1 : sentence.IsQuote(at - 1) && next.Words.EndsWith("ing", StringComparison.OrdinalIgnoreCase) ? at : null;
        if (!joined)
            return null;
        // "… the driver lost control and said so" is still the driver's: only a comma, or a verb without a subject of its own, gives it back to the speaker.
        return comma ? at - 2 : next.First == next.Verb && next.Form.Kind is CueKind.Say ? at - 1 : null;
    }

    /// <summary>"…, while [county chairman] Okoro confirmed …": where the words before the name begin, behind the joint; <paramref name="name"/> where no joint leads to them.</summary>
    private static int BeforeTitle(IReadOnlyList<TextUnit> units, int first, int name)
    {
        for (var at = name - 1; at > first + 1 && at >= name - LongestTitle; at--)
        {
            if (units[at].Mention is null && units[at].Text.ToLowerInvariant() is "while" or "but" or "though" or "although")
                return units[at - 1].Is(",") ? at + 1 : name;
            if (!char.IsLetter(units[at].Text[0]))
                break;
        }

        return name;
    }

    /// <summary>", meaning …", ", an accusation that …": what the reporter adds.</summary>
    private static bool Comments(IReadOnlyList<TextUnit> units, int comma)
    {
        if (comma + 2 >= units.Count)
            return false;
        var word = units[comma + 1].Text.ToLowerInvariant();
        if (word is "with" && Enumerable.Range(comma + 2, Math.Min(LongestTitle, units.Count - comma - 2)).Any(i => units[i].Mention is null && units[i].Text.EndsWith("ing", StringComparison.Ordinal)))
            return true;
        if (word is "which" && units[comma + 2].Mention is null && units[comma + 2].Text is "led" or "prompted" or "sparked" or "drew" or "caused" or "angered" or "triggered" or "raised" or "surprised" or "provoked")
            return true;
        if (word is "meaning" or "referring" or "despite" or "reportedly")
            return true;
        return word is "an" or "a" or "the" && units[comma + 2].Mention is null
            && units[comma + 2].Text.ToLowerInvariant() is "accusation" or "allegation" or "claim" or "charge" or "assertion" or "figure" or "move" or "stance" or "position" or "suggestion" or "demand";
    }

    /// <summary>The clause stops at the comma or "and" before a quotation that follows it.</summary>
    private static int BeforeQuote(IReadOnlyList<TextUnit> units, int first, int quote)
    {
        if (units[first].Mention is null && units[first].Text.ToLowerInvariant() is "if" or "once" or "when" or "after")
            return first;
        for (var at = quote - 1; at >= first + ShortestBeforeQuote; at--)
        {
            if (units[at].Is(","))
                return FiniteVerbs.Stand(units, first - 1, at, strict: false) ? at : first;
            if (units[at].Is("and") && quote - at <= 2)
                return at;
        }

        return first;
    }
}
