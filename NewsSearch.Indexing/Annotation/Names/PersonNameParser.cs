using System.Collections.Frozen;
using System.Text;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>Takes persons' names apart.</summary>
internal static class PersonNameParser
{
    // Particles belong to the surname; those of the second set only where written small, since "Al Gore" and "Ben Affleck" are no surnames.
    private static readonly FrozenSet<string> AnyCase = FrozenSet.ToFrozenSet(
        ["van", "von", "de", "del", "della", "di", "da", "dos", "das", "do", "du", "le", "la", "el", "ter", "ten", "der", "den", "af", "av", "zu", "zur", "bin", "ibn", "bint", "abu", "ould", "st"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> SmallOnly = FrozenSet.ToFrozenSet(["al", "ben", "y", "e", "und", "the"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Articles = FrozenSet.ToFrozenSet(["al", "el", "ul", "ud", "as", "ash", "at", "az", "an", "ad", "ar"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Generations = FrozenSet.ToFrozenSet(["jr", "sr", "ii", "iii", "iv"], StringComparer.Ordinal);

    /// <summary>The parts of <paramref name="surface"/>.</summary>
    public static PersonName Parse(string surface)
    {
        var parts = new List<string>(4);
        string? generation = null;
        var words = 0;
        var startsWithParticle = false;
        // An editor's brackets mark a part that a speaker left out: "Mohsin [Dawar]".
        surface = WithoutNickname(surface).Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        foreach (var word in surface.Split([' ', '\u00A0', '\t', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            var key = Key(word);
            if (key.Length == 0)
                continue;
            if (words > 0 && Generations.Contains(key))
            {
                generation = key;
            }
            else if (AnyCase.Contains(key) || (SmallOnly.Contains(key) && char.IsLower(word[0])))
            {
                startsWithParticle |= words == 0;
            }
            else
            {
                startsWithParticle |= words == 0 && HasArticle(word);
                words++;
                AddParts(parts, word);
            }
        }

        return new PersonName(surface, parts, words, generation, startsWithParticle);
    }

    /// <summary>Lower case without accents, stops and apostrophes.</summary>
    public static string Key(string word)
    {
        var key = new StringBuilder(word.Length);
        foreach (var c in Slug.Fold(word))
        {
            if (char.IsLetterOrDigit(c) || c == '-')
                key.Append(char.ToLowerInvariant(c));
        }

        return key.ToString();
    }

    /// <summary>Whether a word is several initials: "C.L.", "J.R.R.".</summary>
    public static bool IsRunOfInitials(string word)
    {
        if (word.Length < 4 || word[^1] != '.')
            return false;
        for (var i = 0; i < word.Length; i += 2)
        {
            if (!char.IsUpper(word[i]) || i + 1 >= word.Length || word[i + 1] != '.')
                return false;
        }

        return true;
    }

    private static void AddParts(List<string> parts, string word)
    {
        if (IsRunOfInitials(word))
        {
            parts.AddRange(word.Where(char.IsLetter).Select(c => Key(c.ToString())));
            return;
        }

        var pieces = Key(word).Split('-', StringSplitOptions.RemoveEmptyEntries);
        var from = pieces.Length > 1 && Articles.Contains(pieces[0]) ? 1 : 0;
        parts.AddRange(pieces.Skip(from).Where((p, i) => !(i > 0 && i < pieces.Length - from - 1 && Articles.Contains(p))));
    }

    private static bool HasArticle(string word)
    {
        var hyphen = word.IndexOf('-', StringComparison.Ordinal);
        return hyphen is 2 or 3 && Articles.Contains(Key(word[..hyphen]));
    }

    // Edward "Eddie" Van Halen is Eddie Van Halen; Dwayne "The Rock" Johnson keeps his first name.
    private static string WithoutNickname(string surface)
    {
        var open = surface.Length < 2 ? -1 : surface.AsSpan(1).IndexOfAny("\"“(‘") + 1;
        if (open <= 0)
            return surface;
        var length = surface.AsSpan(open + 1).IndexOfAny("\"”)’");
        if (length < 0)
            return surface;
        var nickname = surface.AsSpan(open + 1, length).Trim(" .,");
        var rest = surface.AsSpan(Math.Min(surface.Length, open + length + 2));
        return nickname.Length > 0 && char.IsUpper(nickname[0]) && !nickname.Contains(' ') ? string.Concat(nickname, rest) : string.Concat(surface.AsSpan(0, open), rest);
    }
}
