using NewsSearch.Indexing.Annotation.Reading;

namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>The small words by which the phrase of a speaker is told from what stands about it.</summary>
internal static class PhraseWords
{
    private const int LongestTime = 6;

    /// <summary>Whether what stands behind <paramref name="word"/> only says where, when or whose.</summary>
    public static bool IsPreposition(string word) => word.ToLowerInvariant() is "of" or "in" or "at" or "to" or "by" or "for" or "from" or "with" or "on" or "against" or "about" or "over" or "near" or "under" or "during" or "after" or "before" or "through" or "into" or "than" or "as";

    /// <summary>Index past the words before unit <paramref name="past"/> that may stand between a speaker and the verb.</summary>
    public static int BackOverAdverbs(IReadOnlyList<TextUnit> units, int past)
    {
        while (past > 0 && units[past - 1].Mention is null && SpeakerNouns.IsBetween(units[past - 1].Text) && !IsStatementOf(units, past - 1))
            past--;
        return past;
    }

    /// <summary>Index past the words before "in the past several weeks", which end before unit <paramref name="past"/>; <paramref name="past"/> where no such time ends there.</summary>
    public static int BackOverTimes(IReadOnlyList<TextUnit> units, int past)
    {
        if (past < 3 || units[past - 1].Mention is not null || units[past - 1].Text is not ("days" or "weeks" or "months" or "years" or "hours" or "decades" or "year" or "week" or "month"))
            return past;
        for (var at = past - 2; at > 0 && at >= past - LongestTime && units[at].Mention is null && char.IsLetterOrDigit(units[at].Text[0]); at--)
        {
            if (units[at].Text is "in" or "over" or "for" or "during")
                return BackOverAdverbs(units, at);
        }

        return past;
    }

    /// <summary>"Trump's statement", "Their statement": what speaks itself, not "in a statement".</summary>
    private static bool IsStatementOf(IReadOnlyList<TextUnit> units, int at) =>
        at > 0 && (units[at].Is("statement") || units[at].Is("note"))
        && (units[at - 1].IsPossessive || (at > 1 && units[at - 2].IsPossessive) || (units[at - 1].Text.ToLowerInvariant() is "the" or "their" or "its" or "his" or "her" && !(at > 1 && units[at - 2].Text.ToLowerInvariant() is "in" or "of" or "with" or "to" or "by" or "from")));

    /// <summary>Whether <paramref name="word"/> stands for somebody named elsewhere.</summary>
    public static bool IsPronoun(string word) => word.ToLowerInvariant() is "he" or "she" or "they" or "it" or "who" or "which" or "i" or "we";

    /// <summary>Whether <paramref name="word"/> begins a description.</summary>
    public static bool IsDeterminer(string word) => word.ToLowerInvariant() is "the" or "a" or "an" or "his" or "her" or "their" or "its" or "one" or "another" or "some" or "several" or "many" or "two" or "three" or "other";
}
