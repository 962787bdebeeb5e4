using NewsSearch.Indexing.Annotation.Reading;
using NewsSearch.Indexing.Annotation.Roles;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>Reads who speaks by place alone, directly against the verb, where no name and no word for a speaker stands there.</summary>
/// <param name="text">The article's text.</param>
/// <param name="lexicon">The words that end a phrase.</param>
internal sealed class AnySpeakers(string text, TitleLexicon lexicon)
{
    private const int LongestAny = 6;

    /// <summary>Whoever speaks a quotation directly before the verb at <paramref name="first"/> - 1, whatever the word for them: "said the clerk", "said Okoro" where nobody knows the name.</summary>
    public SpeakerPhrase? After(IReadOnlyList<TextUnit> units, int first)
    {
        if (first >= units.Count || units[first].Mention is not null)
            return null;
        var at = first + (PhraseWords.IsDeterminer(units[first].Text) ? 1 : 0);
        if (at == first && !char.IsUpper(units[first].Text[0]))
            return null;
        var past = at;
        while (past < units.Count && past < first + LongestAny && units[past].Mention is null && char.IsLetterOrDigit(units[past].Text[0]) && lexicon.Use(units[past].Text) is not TitleWordUse.Stop && (at > first || char.IsUpper(units[past].Text[0])))
            past++;
        return past > at ? new SpeakerPhrase(first, past, null, Words(units, first, past), false, []) : null;
    }

    /// <summary>Whoever speaks directly before the verb, whatever the word for them: "the book", "one questioner", "Ivana Trump's brief".</summary>
    public SpeakerPhrase? Before(IReadOnlyList<TextUnit> units, int verb)
    {
        var past = PhraseWords.BackOverAdverbs(units, verb);
        for (var at = past - 1; at >= 0 && at >= past - LongestAny; at--)
        {
            if (units[at].Mention is null && PhraseWords.IsDeterminer(units[at].Text))
                return at < past - 1 && !(at > 0 && PhraseWords.IsPreposition(units[at - 1].Text)) ? new SpeakerPhrase(at, past, null, Words(units, at, past), false, []) : null;
            if (units[at].IsPossessive && at > 0 && units[at - 1].Mention is not null && at < past - 1)
                return at > 1 && PhraseWords.IsPreposition(units[at - 2].Text) ? null : new SpeakerPhrase(at - 1, past, null, Words(units, at - 1, past), false, []);
            if (units[at].Mention is null && (!char.IsLetterOrDigit(units[at].Text[0]) || lexicon.Use(units[at].Text) is TitleWordUse.Stop || (at == past - 1 && units[at].Text.EndsWith("ing", StringComparison.Ordinal))))
                return null;
            if (units[at].Mention is { Kind: MentionKind.Person })
                return null;
        }

        return null;
    }

    private string Words(IReadOnlyList<TextUnit> units, int first, int past) => text[units[first].Start..units[past - 1].End];
}
