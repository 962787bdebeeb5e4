using NewsSearch.Indexing.Annotation.Reading;

namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>Reads what a headline gives as somebody's words without a verb: "Okoro: Tax cuts will not help", "Police: Two men held after fire", "Floods kill 20: officials".</summary>
/// <param name="phrases">Tells descriptions of speakers from other words.</param>
internal sealed class HeadlineClaims(SpeakerPhrases phrases)
{
    private const int LongestSpeaker = 3;
    private const int ShortestClaim = 4;

    /// <summary>The claim that <paramref name="title"/> is, as the units it takes and the phrase for who makes it; null where it says nothing so.</summary>
    public (int First, int Past, SpeakerPhrase Speaker)? Read(ReportSentence title)
    {
        var units = title.Units;
        var past = ClauseEnds.OfSentence(title);
        for (var colon = 1; colon < past; colon++)
        {
            if (title.IsQuote(colon) || !(units[colon].Is(":") || (IsDash(units, colon) && past - colon <= LongestSpeaker + 1)))
                continue;
            if (colon <= LongestSpeaker && units[colon].Is(":") && past - colon > ShortestClaim)
                return IsClaim(title, colon + 1, past) && Before(units, colon, past) is { } label ? (colon + 1, past, label) : null;
            return colon >= ShortestClaim && past - colon - 1 is > 0 and <= LongestSpeaker && IsClaim(title, 0, colon) && Behind(units, colon, past) is { } behind ? (0, colon, behind) : null;
        }

        return null;
    }

    /// <summary>A full name before a colon is as often what the story is about; a surname alone, or any name before words in the first person, speaks.</summary>
    private SpeakerPhrase? Before(IReadOnlyList<TextUnit> units, int colon, int past)
    {
        if (units[colon - 1].IsPerson)
        {
            var speaks = (colon == 1 && !units[0].Text.Contains(' ', StringComparison.Ordinal)) || Enumerable.Range(colon + 1, past - colon - 1).Any(i => IsOwn(units[i]));
            return speaks ? phrases.After(units, colon - 1) : null;
        }

        return IsGroup(units[colon - 1]) ? phrases.Before(units, colon) : null;
    }

    private SpeakerPhrase? Behind(IReadOnlyList<TextUnit> units, int colon, int past) =>
        (units[past - 1].IsPerson && units[colon].Is(":") && past == colon + 2) || (IsGroup(units[past - 1]) && char.IsLower(units[past - 1].Text[0])) ? phrases.Before(units, past) : null;

    /// <summary>Whether words in marks are less than half of it: else they are what was said.</summary>
    private static bool IsClaim(ReportSentence title, int first, int past) =>
        2 * title.Quotes.Where(q => q.Key >= first && q.Key < past).Sum(q => q.Value.End - q.Value.Start) < title.Units[past - 1].End - title.Units[first].Start;

    /// <summary>"police", "officials", "report": those to whom headlines give what a story says.</summary>
    private static bool IsGroup(TextUnit unit) =>
        unit.Mention is null && unit.Text.ToLowerInvariant() is "police" or "officials" or "official" or "report" or "reports" or "study" or "poll" or "survey" or "source" or "sources" or "witnesses" or "witness" or "prosecutors" or "prosecutor" or "experts" or "scientists" or "researchers" or "authorities" or "lawyer" or "lawyers" or "ministry" or "minister" or "analysts" or "documents" or "spokesman" or "spokeswoman" or "army" or "court" or "military" or "activists" or "media";

    private static bool IsOwn(TextUnit unit) => unit.Mention is null && unit.Text is "I" or "we" or "We" or "my" or "My" or "our" or "Our" or "us" or "me" or "I'm" or "I’m" or "Let";

    private static bool IsDash(IReadOnlyList<TextUnit> units, int at) =>
        units[at].Text is "–" or "—" or "-" or "--" && at + 1 < units.Count && units[at].Start > units[at - 1].End && units[at + 1].Start > units[at].End;
}
