using NewsSearch.Indexing.Annotation.Reading;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>The place, agency and day that some stories begin with: "MINNEAPOLIS, May 26 (Reuters) - ".</summary>
internal static class Datelines
{
    private const int Longest = 12;

    /// <summary>Index past the dateline that <paramref name="units"/> begin with; 0 where they begin with none. The place in it is nobody who acts.</summary>
    public static int Past(IReadOnlyList<TextUnit> units)
    {
        if (units.Count == 0 || units[0].Mention is not { Kind: MentionKind.Place })
            return 0;
        // "BEIRUT Air strikes hit": wires whose dash was lost.
        if (units[0].Text.Length > 3 && units[0].Text.All(c => char.IsUpper(c) || c is ' ' or '.') && units.Count > 1 && units[1].Start > units[0].End && char.IsUpper(units[1].Text[0]) && units[1].Text.Any(char.IsLower))
            return 1;
        for (var at = 1; at < units.Count && at < Longest; at++)
        {
            if (units[at].Text is "—" or "–" or "-" or "--")
                return units[at].Start > units[at - 1].End ? at + 1 : 0;
            if (units[at].Mention is null && char.IsLower(units[at].Text[0]))
                return 0;
        }

        return 0;
    }
}
