using System.Collections.Frozen;
using NewsSearch.Indexing.Annotation.Reading;

namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>Tells sentences that lead to what their subject says in the next paragraph without a verb of saying: "She had this warning for the delegates.", "The mayor was scathing."</summary>
internal static class Introductions
{
    private static readonly FrozenSet<string> Tones = FrozenSet.ToFrozenSet(
        ["scathing", "blunt", "adamant", "defiant", "unequivocal", "dismissive", "unimpressed", "philosophical", "emphatic", "unrepentant", "withering", "effusive", "furious", "jubilant", "apologetic"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether <paramref name="units"/>, a whole sentence, lead so to a quotation.</summary>
    public static bool Are(IReadOnlyList<TextUnit> units)
    {
        for (var at = 1; at < units.Count; at++)
        {
            if (units[at].Mention is not null)
                continue;
            if (SayingNouns.Contains(units[at].Text) && units[at - 1].Text.ToLowerInvariant() is "this" or "these" or "following")
                return true;
            if (Tones.Contains(units[at].Text) && units[at - 1].Text is "was" or "is" or "more" && at + 2 >= units.Count)
                return true;
        }

        return false;
    }
}
