using NewsSearch.Indexing.Annotation.Reading;

namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>Tells where a reported clause ends: at the sentence's end, at a semicolon, where the reporter speaks again or quotes.</summary>
internal static class ClauseEnds
{
    private const int ShortestBeforeQuote = 4;

    /// <summary>Past the last unit of the clause that begins at <paramref name="first"/> and that <paramref name="cue"/> reports; <paramref name="next"/> is the cue after it.</summary>
    public static int Of(ReportSentence sentence, int first, Cue cue, Cue? next)
    {
        var units = sentence.Units;
        var past = OfSentence(sentence);
        if (next is not null && next.First > first && next.First < past && ClosedBy(units, first, next) is { } closed)
            past = closed;
        var relative = cue.Speaker?.Text.ToLowerInvariant() is "which" or "who";
        for (var at = first; at < past; at++)
        {
            if (units[at].Is(";") || units[at].Is("—") || (units[at].Is(",") && (relative || Comments(units, at))))
                return at;
            if (sentence.IsQuote(at))
                return BeforeQuote(units, first, at);
        }

        return past;
    }

    /// <summary>Past the sentence's last unit but for its stop.</summary>
    public static int OfSentence(ReportSentence sentence)
    {
        var past = sentence.Units.Count;
        while (past > 0 && !char.IsLetterOrDigit(sentence.Units[past - 1].Text[^1]) && sentence.Units[past - 1].Text is "." or "!" or "?" or "…")
            past--;
        return past;
    }

    /// <summary>", adding …", "and suggested …", ", but X said …", ", according to X".</summary>
    private static int? ClosedBy(IReadOnlyList<TextUnit> units, int first, Cue next)
    {
        var at = next.First;
        var adverb = at - 1 > first && units[at - 1].Mention is null && units[at - 1].Text.ToLowerInvariant() is "also" or "then" or "further" or "later" or "he" or "she" or "it" or "they";
        if (adverb)
            at--;
        if (at <= first + 1)
            return null;
        var joined = units[at - 1].Is("and") || units[at - 1].Is("but") || units[at - 1].Is("though") || units[at - 1].Is("while");
        var comma = units[joined ? at - 2 : at - 1].Is(",");
        if (next.Words.StartsWith("according", StringComparison.OrdinalIgnoreCase))
            return comma ? at - (joined ? 2 : 1) : at;
        if (!next.Form.IsFinite)
            return comma && !joined ? at - 1 : null;
        if (!joined)
            return null;
        // "… the driver lost control and said so" is still the driver's: only a comma, or a verb without a subject of its own, gives it back to the speaker.
        return comma ? at - 2 : next.First == next.Verb && next.Form.Kind is CueKind.Say ? at - 1 : null;
    }

    /// <summary>", meaning …", ", an accusation that …": what the reporter adds.</summary>
    private static bool Comments(IReadOnlyList<TextUnit> units, int comma)
    {
        if (comma + 2 >= units.Count)
            return false;
        var word = units[comma + 1].Text.ToLowerInvariant();
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
