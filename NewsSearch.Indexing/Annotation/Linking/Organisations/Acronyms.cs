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

    /// <summary>The letters and digits of an acronym in lower case: "un" of "U.N.".</summary>
    public static string Letters(string acronym) => string.Concat(acronym.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));

    /// <summary>The acronyms that the initials of <paramref name="words"/> make: with small words or without, and without a last word of its kind alone ("Pacific Gas and Electric Company" is PG&amp;E).</summary>
    public static IEnumerable<string> Of(IReadOnlyList<string> words)
    {
        IReadOnlyList<string>[] forms = words.Count > 2 && GenericWords.IsTail(words[^1]) ? [words, [.. words.SkipLast(1)]] : [words];
        return forms.SelectMany(f => new[] { Initials(f), Initials(f.Where(w => !SmallWords.Contains(w))) }).Where(a => a.Length > 1).Distinct(StringComparer.Ordinal);
    }

    /// <summary>Whether the letters of <paramref name="acronym"/> are the initials of <paramref name="words"/>.</summary>
    public static bool Fit(string acronym, IReadOnlyList<string> words) => Of(words).Contains(Letters(acronym), StringComparer.Ordinal);

    private static string Initials(IEnumerable<string> words) => string.Concat(words.Select(w => w[0]));
}
