using System.Collections.Frozen;
using NewsSearch.Indexing.Annotation.Reading;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>Tells clauses from mere nouns: "the talks had failed" from "the failure of the talks".</summary>
internal static class FiniteVerbs
{
    private static readonly FrozenSet<string> Certain = ("is are was were has have had will would could can may might must should shall does do did cannot isn't wasn't aren't weren't won't wouldn't couldn't can't shouldn't didn't doesn't don't hasn't haven't hadn't"
        + " began came became went took knew occurred happened collapsed arrived appeared exploded crashed surrendered failed succeeded remained increased decreased declined decided wanted intended refused tried thought told gave saw needs wants expects remains includes continues feels makes seems appears stands believes intends deserves")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Irregular = ("found fell rose said left made got won lost led held met sent paid spent kept put set hit shot broke drove struck built bought brought caught fought felt grew heard ran sold spoke stood threw understood wore wrote died dies faces plans hopes agrees supports shows means works lives gets gives takes goes comes")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Auxiliaries = FrozenSet.ToFrozenSet(["is", "are", "was", "were", "has", "have", "had", "will", "would", "could", "can", "may", "might", "should", "must"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Relatives = FrozenSet.ToFrozenSet(["who", "which", "that", "whose", "whom", "where"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Joining = ("and or but nor yet as at by for from in of on to with without against over under after before since until while when where who which that than because if so also not never now then too both itself only still soon just again already")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a finite verb stands in the units; strictly, none that may as well belong to a noun or a relative clause.</summary>
    public static bool Stand(IReadOnlyList<TextUnit> units, int first, int past, bool strict)
    {
        for (var at = first + 1; at < past; at++)
        {
            if (units[at].Mention is not null)
                continue;
            var word = units[at].Text;
            if (strict && (Relatives.Contains(word) || (at > first + 1 && word is "," or "and" or "what" or "how" or "to" or "so" or "because" or "after" or "before" or "when" or "while" or "if" or "until")))
                return false;
            if (Certain.Contains(word) || IsContracted(word) || (units[at].IsPossessive && at > 0 && IsContractedAfter(units[at - 1])) || (Irregular.Contains(word) && (!strict || !IsParticiple(units, at, past)) && !IsNoun(units, at)))
                return true;
            if (word.Length > 3 && word.EndsWith("ed", StringComparison.Ordinal) && !IsCompound(units, at) && (!strict || TakesObject(units, at, past)) && !IsNoun(units, at))
                return true;
            if (!strict && word.Length > 3 && word[^1] == 's' && char.IsLower(word[0]) && at > first && (units[at - 1].Mention is not null || IsPronoun(units[at - 1].Text)) && !units[at - 1].IsPossessive)
                return true;
        }

        return false;
    }

    /// <summary>Whether a subject that begins at <paramref name="first"/> has "is", "has", "would" or the like for a verb, however far behind it: "reported two malls and a market in the town were damaged", but not "reported the losses and was thanked", "… a loss that was larger".</summary>
    public static bool AuxiliaryStands(IReadOnlyList<TextUnit> units, int first, int past)
    {
        if (units[first].Mention is null && !PhraseWords.IsDeterminer(units[first].Text) && !char.IsAsciiDigit(units[first].Text[0]))
            return false;
        for (var at = first + 1; at < past; at++)
        {
            if (units[at].Mention is not null)
                continue;
            if (Relatives.Contains(units[at].Text) || units[at].Text is ":" or ";" or "to" or "so" or "because" or "when" or "if" or "whether" or "since" or "after" or "before" or "while")
                return false;
            if (units[at].Text is "and" or "but" && at + 1 < past && units[at + 1].Mention is null && Auxiliaries.Contains(units[at + 1].Text))
                return false;
            if (Auxiliaries.Contains(units[at].Text))
                return true;
        }

        return false;
    }

    /// <summary>"New York regulators", "the London-based group": whether the place at a unit only says which of those that follow it are meant.</summary>
    public static bool IsAttribute(IReadOnlyList<TextUnit> units, int at)
    {
        if (units[at].Mention is not { Kind: MentionKind.Place } || at + 1 >= units.Count || units[at + 1].Mention is not null)
            return false;
        var next = units[at + 1].Text;
        return next == "-" ? at + 2 < units.Count && units[at + 2].Start == units[at + 1].End
            : char.IsLower(next[0]) && !IsByForm(next) && !SpeakerNouns.IsBetween(next) && !Joining.Contains(next);
    }

    private static bool IsByForm(string word) => Certain.Contains(word) || Irregular.Contains(word) || IsContracted(word) || (word.Length > 3 && word.EndsWith("ed", StringComparison.Ordinal));

    /// <summary>"Democrat-aligned", "U.S.-backed": a quality; "re-elected" is a verb.</summary>
    private static bool IsCompound(IReadOnlyList<TextUnit> units, int at) =>
        (at > 1 && units[at - 1].Text == "-" && units[at - 1].End == units[at].Start && units[at - 2].End == units[at - 1].Start)
        || (units[at].Text.LastIndexOf('-') > 2 && units[at].Text.EndsWith("ed", StringComparison.Ordinal));

    private static bool IsContracted(string word) => word is "'re" or "'ll" or "'ve" or "'d" or "’re" or "’ll" or "’ve" or "’d" or "'m" or "’m" or "n't" or "n’t";

    /// <summary>"it’s safe": behind these the ending is "is" or "has".</summary>
    private static bool IsContractedAfter(TextUnit unit) => unit.Mention is null && unit.Text.ToLowerInvariant() is "he" or "she" or "it" or "that" or "there" or "what" or "who" or "here";

    private static bool IsPronoun(string word) => word.ToLowerInvariant() is "he" or "she" or "it" or "this" or "that";

    private static bool IsNoun(IReadOnlyList<TextUnit> units, int at) => at > 0 && units[at - 1].Text.ToLowerInvariant() is "the" or "a" or "an" or "of" or "by" or "his" or "her" or "its" or "their" or "to" or "newly" or "highly";

    private static bool IsParticiple(IReadOnlyList<TextUnit> units, int at, int past) => at + 1 < past && units[at + 1].Text.ToLowerInvariant() is "by" or "in" or "at" or "on" or "for" or "to" or "as";

    private static bool TakesObject(IReadOnlyList<TextUnit> units, int at, int past) =>
        at + 1 >= past || units[at + 1].Mention is not null || char.IsDigit(units[at + 1].Text[0])
        || units[at + 1].Text.ToLowerInvariant() is "the" or "a" or "an" or "that" or "to" or "his" or "her" or "their" or "its" or "it" or "him" or "them" or "no" or "two" or "three" or "from" or "into" or "out" or "up" or "down" or "and" or "within" or "over" or "with" or "because" or "after";
}
