using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>
/// Lets an acronym be what the words are that it stands behind in brackets: "New South Wales (NSW)" a place, "Victoria and Albert Museum (V&amp;A)" a place, "Automatic Identification System (AIS)" and "gross domestic product (GDP)" no name.
/// What the tables know is left to them.
/// </summary>
internal sealed class TextAcronyms(Gazetteer gazetteer)
{
    private const int Shortest = 2;
    private const int Longest = 8;
    private const int LongWord = 5;

    /// <summary>Words between those that give the letters.</summary>
    private static readonly HashSet<string> Small = new(["of", "and", "for", "the", "in", "on", "to", "de", "&"], StringComparer.OrdinalIgnoreCase);

    public void Repair(string text, NameSet names)
    {
        var bracketed = Bracketed(text);
        if (bracketed.Count == 0)
            return;
        foreach (var acronym in names.Names.Where(n => n.Kind == MentionKind.Organisation && bracketed.ContainsKey(n.Surface)).GroupBy(n => n.Surface, StringComparer.Ordinal).ToList())
        {
            if (Expansion(text, acronym.Key, bracketed[acronym.Key]) is not var (start, end) || IsKnownAs(acronym.Key, text[start..end]))
                continue;
            var within = names.Touching(start, end);
            foreach (var name in acronym)
            {
                if (within.Count == 0 && IsThing(text[start..end]))
                    names.Replace(name);
                else if (within is [{ Kind: MentionKind.Place } place] && place.Start == start && place.End == end)
                    names.Replace(name, name with { Kind = MentionKind.Place });
            }
        }
    }

    /// <summary>The words that the article itself prints before an acronym in brackets and whose first letters it is made of; null where none.</summary>
    public static string? ExpansionOf(string text, string acronym)
    {
        var open = IsAcronym(acronym) ? text.IndexOf($"({acronym})", StringComparison.Ordinal) : -1;
        return open > 0 && Expansion(text, acronym, open) is var (start, end) ? text[start..end] : null;
    }

    /// <summary>Whether two names have half of their words in common, in whatever spelling, so that an acronym of one is the other's: "World Health Organisation" and "World Health Organization".</summary>
    public static bool IsAlike(string one, string other)
    {
        var (words, others) = (NameKey.Of(one).Split(' '), NameKey.Of(other).Split(' '));
        return 2 * words.Count(w => others.Any(o => o == w || (o[0] == w[0] && o.Length >= LongWord && w.Length >= LongWord && Spelling.Within(w, o, 2)))) >= Math.Max(words.Length, others.Length);
    }

    private bool IsKnownAs(string acronym, string expansion) =>
        gazetteer.OrganisationsNamed(acronym).Any(o => o.Names.Prepend(o.Name).Any(n => IsAlike(n, expansion)));

    /// <summary>The acronyms that stand in brackets, with where the first of each opens.</summary>
    private static Dictionary<string, int> Bracketed(string text)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var open = text.IndexOf('('); open >= 0; open = text.IndexOf('(', open + 1))
        {
            var inside = text.AsSpan(open + 1, Math.Min(Longest + 1, text.Length - open - 1));
            if (inside.IndexOf(')') is var close and >= Shortest && inside[..close].ToString() is var acronym && IsAcronym(acronym))
                found.TryAdd(acronym, open);
        }

        return found;
    }

    private static bool IsAcronym(string surface) => surface.Length is >= Shortest and <= Longest && !surface.Contains(' ', StringComparison.Ordinal) && surface.Count(char.IsUpper) >= Shortest && surface.All(c => char.IsUpper(c) || c is '&');

    /// <summary>The words before the bracket whose first letters the acronym is made of; null where they are others.</summary>
    private static (int Start, int End)? Expansion(string text, string acronym, int bracketed)
    {
        var (start, end) = (bracketed, bracketed);
        while (end > 0 && text[end - 1] == ' ')
            end--;
        start = end;
        for (var letter = acronym.Length - 1; letter >= 0;)
        {
            if (acronym[letter] == '&')
            {
                letter--;
                continue;
            }

            var word = TextWords.Before(text, start, out var first);
            if (word.Length == 0 && start > 0 && text[start - 1] == '&')
            {
                start--;
                continue;
            }

            if (word.Length == 0)
                return null;
            if (char.ToUpperInvariant(word[0]) == acronym[letter])
                letter--;
            else if (!Small.Contains(word))
                return null;
            start = first;
        }

        return (start, end);
    }

    /// <summary>Whether words in small letters tell of no name, or the last of them of a thing.</summary>
    private static bool IsThing(string words) => !words.Any(char.IsUpper) || NotNames.IsThing(words[(words.LastIndexOf(' ') + 1)..]);
}
