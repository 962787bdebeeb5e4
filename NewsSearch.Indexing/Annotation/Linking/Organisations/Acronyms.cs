using System.Collections.Frozen;

namespace NewsSearch.Indexing.Annotation.Linking.Organisations;

/// <summary>Matches acronyms to the names whose initials they are.</summary>
internal static class Acronyms
{
    private const int Longest = 9;
    private static readonly FrozenSet<string> SmallWords = FrozenSet.ToFrozenSet(["of", "and", "for", "the", "on", "in", "at", "to", "de", "du", "la", "des", "against", "with"], StringComparer.Ordinal);

    /// <summary>Whether <paramref name="name"/> is one word of at least two capitals and hardly a small letter: "ICC", "U.N.", "PG&amp;E", "ULFA".</summary>
    public static bool LooksLikeOne(string name)
    {
        int capitals = 0, small = 0;
        foreach (var c in name)
        {
            if (c == ' ')
                return false;
            if (char.IsUpper(c))
                capitals++;
            else if (char.IsLower(c))
                small++;
        }

        return capitals is >= 2 and <= Longest && small <= capitals / 3;
    }

    /// <summary>Whether the letters of <paramref name="acronym"/> are the initials of <paramref name="words"/>, small words counted or not.</summary>
    public static bool Fit(string acronym, IReadOnlyList<string> words)
    {
        var letters = string.Concat(acronym.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
        if (words.Count < 2 || letters.Length < 2)
            return false;
        // "Pacific Gas and Electric Company" is PG&E: a last word of its kind alone may be left out.
        return FitsAll(letters, words) || (words.Count > 2 && GenericWords.IsTail(words[^1]) && FitsAll(letters, [.. words.SkipLast(1)]));
    }

    private static bool FitsAll(string letters, IReadOnlyList<string> words) =>
        letters == Initials(words) || letters == Initials(words.Where(w => !SmallWords.Contains(w)));

    private static string Initials(IEnumerable<string> words) => string.Concat(words.Select(w => w[0]));
}
