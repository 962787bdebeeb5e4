using System.Collections.Frozen;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Linking.Organisations;

/// <summary>
/// What a body's name has in common with its looser spellings: its words in British or American spelling, shortened or whole, with or without "of" and "the", in the singular, apart or run together, as a web address.
/// "U.N. Human Rights Centre", "FoxNews.com", "Institute of Infectious Disease".
/// </summary>
internal static class LooseSpelling
{
    // Fewer letters are too easily another's.
    private const int Shortest = 7;
    private const int ShortestPlural = 5;

    private static readonly string[] Domains = [".com", ".org", ".net", ".co.uk", ".gov", ".edu", ".ca"];

    private static readonly FrozenSet<string> Small = FrozenSet.ToFrozenSet(["of", "for", "and", "the", "on", "at", "in", "to", "de", "against"], StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Whole = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["us"] = "unitedstates",
        ["un"] = "unitednation",
        ["uk"] = "unitedkingdom",
        ["eu"] = "europeanunion",
        ["nsw"] = "newsouthwale",
        ["dept"] = "department",
        ["dept."] = "department",
        ["assn"] = "association",
        ["univ"] = "university",
        ["intl"] = "international",
        ["natl"] = "national",
        ["govt"] = "government",
        ["organisation"] = "organization",
        ["centre"] = "center",
        ["defence"] = "defense",
        ["labour"] = "labor",
        ["programme"] = "program",
        ["businesses"] = "business",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The loose key of <paramref name="name"/>; null where so little is left that it could be anybody's.</summary>
    public static string? KeyOf(string name)
    {
        var words = NameKey.Of(CorporateSuffix.Strip(WithoutDomain(name))).Split(' ').Where(w => !Small.Contains(w)).ToList();
        // The last "s" goes from "FoxNews" and "Fox News" alike.
        return words.Sum(w => w.Length) >= Shortest ? string.Concat(words.Select(Word)).TrimEnd('s') : null;
    }

    /// <summary>A web address without its domain: "Gawker" of "Gawker.com"; the name itself where it is none.</summary>
    public static string WithoutDomain(string name)
    {
        if (name.Contains(' ', StringComparison.Ordinal))
            return name;
        var bare = name.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
        foreach (var domain in Domains)
        {
            if (bare.Length > domain.Length && bare.EndsWith(domain, StringComparison.OrdinalIgnoreCase))
                return bare[..^domain.Length];
        }

        return name;
    }

    private static string Word(string word)
    {
        if (Whole.TryGetValue(word, out var whole))
            return whole;
        return word.Length >= ShortestPlural && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1] : word;
    }
}
