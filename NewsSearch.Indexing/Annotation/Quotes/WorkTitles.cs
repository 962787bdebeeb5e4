using NewsSearch.Indexing.Annotation.Reading;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>Tells titles of programmes, papers and books in marks from what is said there: "said on “Fox News Sunday.”", "told “Face the Nation,”", "author of “Fire and Fury,”", "ABC’s “This Week”".</summary>
internal static class WorkTitles
{
    // Programmes have short names, books long ones.
    private const int LongestProgramme = 6;

    /// <summary>Whether the marks at <paramref name="at"/> hold the title of a work, by how it is set and by what stands beside it.</summary>
    public static bool Is(ReportSentence sentence, int at, ReadOnlySpan<char> words, Cue? cue)
    {
        var plain = words.TrimEnd(".,!?;");
        var count = plain.Count(' ') + 1;
        if (at == 0 || !(ScareQuotes.IsTitle(plain) || (count == 1 && char.IsUpper(plain[0]))))
            return false;
        var units = sentence.Units;
        if (IsWork(units, at) || (at + 1 < units.Count && units[at + 1].Mention is null && IsPresenter(units[at + 1].Text)))
            return true;
        if (count > LongestProgramme)
            return false;
        // Where somebody speaks, told before the title: "Graham said Sunday on", "told". One word alone is a title only directly behind these.
        var spoken = cue is { Form.Kind: CueKind.Say } && cue.Verb < at;
        return IsAiring(units, at) && (spoken || sentence.IsQuote(0) || count > 1 || units[at - 1].IsPossessive)
            || (spoken && units[at - 1].Is("told") && count > 1)
            || (units[at - 1].IsPossessive && at > 1 && units[at - 2].Mention is { Kind: MentionKind.Organisation } && count > 1 && !Sayable(units, at));
    }

    /// <summary>"author of “X”", "his new book, “X,”".</summary>
    private static bool IsWork(IReadOnlyList<TextUnit> units, int at)
    {
        var before = units[at - 1].Is(",") || units[at - 1].Is(":") ? at - 2 : at - 1;
        if (before < 0 || units[before].Mention is not null)
            return false;
        return units[before].Text.ToLowerInvariant() is "book" or "memoir" or "novel" or "autobiography" or "biography" or "bestseller" or "documentary" or "film" or "movie" or "album" or "song" or "podcast" or "sitcom" or "musical" or "play" or "panel" or "exhibition" or "essay" or "event"
            || (units[before].Is("of") && before > 0 && units[before - 1].Text.ToLowerInvariant() is "author" or "co-author" or "host" or "co-host" or "anchor" or "moderator" or "star" or "edition" or "episode" or "taping" or "airing" or "broadcast" or "copy" or "director" or "creator" or "producer");
    }

    private static bool IsPresenter(string word) => word.ToLowerInvariant() is "host" or "hosts" or "co-host" or "co-hosts" or "anchor" or "moderator" or "panel" or "panelist" or "interview" or "program" or "programme" or "broadcast" or "segment" or "episode" or "newspaper" or "magazine" or "podcast";

    /// <summary>"on “X”", "on CNN’s “X”", "during Sunday’s “X”", "appearance on ABC “X”".</summary>
    private static bool IsAiring(IReadOnlyList<TextUnit> units, int at)
    {
        var before = at - 1;
        if (before > 1 && units[before].IsPossessive)
            before -= 2;
        else if (units[before].Mention is { Kind: MentionKind.Organisation } && before > 0)
            before--;
        while (before > 0 && units[before].Mention is null && (units[before].Is("the") || units[before].Text.EndsWith("day", StringComparison.Ordinal) || units[before].Is("morning") || units[before].Is("night")))
            before--;
        return units[before].Mention is null && units[before].Text.ToLowerInvariant() is "on" or "during" or "for" or "to" or "with" or "at" && IsAiring(units[before].Text, units, before);
    }

    private static bool IsAiring(string preposition, IReadOnlyList<TextUnit> units, int at) =>
        preposition is "on" or "On" || preposition.Equals("during", StringComparison.OrdinalIgnoreCase)
        || (at > 0 && units.Skip(Math.Max(0, at - 5)).Take(Math.Min(at, 5)).Any(u => u.Text.ToLowerInvariant() is "interview" or "appearance" or "appeared" or "interviewed" or "appearing"));

    private static bool Sayable(IReadOnlyList<TextUnit> units, int at) => at > 2 && units[at - 3].Text is ":" or ",";
}
