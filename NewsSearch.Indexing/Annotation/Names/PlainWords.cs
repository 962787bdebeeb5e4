using System.Collections.Frozen;
using NewsSearch.Indexing.Annotation.Linking.Organisations;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>
/// Drops or puts right what the tagger took for a place or a body and is a plain word: an attitude ("liberal Democrats", "Liberal critics"), a word that some small town is called by too ("party unity", "Police"),
/// an acronym in capitals that a town far away has for its name ("GAO", "SWAT").
/// </summary>
internal sealed class PlainWords(Gazetteer gazetteer)
{
    private const int LongestAcronym = 4;

    private static readonly FrozenSet<string> Attitudes = FrozenSet.ToFrozenSet(
        ["liberal", "liberals", "conservative", "conservatives", "socialist", "socialists", "communist", "communists", "libertarian", "libertarians", "progressive", "progressives", "moderate", "moderates", "centrist", "nationalist", "nationalists", "populist", "leftist"],
        StringComparer.OrdinalIgnoreCase);

    // Towns and districts that hardly any article means by the word alone.
    private static readonly FrozenSet<string> Towns = FrozenSet.ToFrozenSet(["unity", "national", "police", "central", "college", "republican", "democrat", "congress", "senate", "justice", "commerce", "reform", "independence", "young", "union", "university", "world", "border", "village", "western", "land", "centre", "center", "wall", "truth", "media"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Small = FrozenSet.ToFrozenSet(["unity", "united", "island", "federal", "rules"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> BeforePlaces = FrozenSet.ToFrozenSet(["in", "near", "from", "at", "outside", "of", "to"], StringComparer.Ordinal);

    /// <summary>Whether <paramref name="word"/> is such a word, so that beside a party's name it is no place.</summary>
    public static bool Contains(string word) => Attitudes.Contains(word) || Towns.Contains(word);

    public void Repair(string text, NameSet names)
    {
        foreach (var name in names.Names.Where(n => n.Kind is MentionKind.Organisation or MentionKind.Place))
        {
            if (IsSmall(name.Surface))
                names.Replace(name);
            else if (Behind(name) is { } party)
                names.Replace(name, party);
            else if (name.Kind is MentionKind.Place && !IsPaired(text, name.End))
                RepairPlace(text, name, names);
        }
    }

    // "liberal", "national", "state": in small letters these name nothing.
    private static bool IsSmall(string surface) =>
        !surface.Any(c => char.IsUpper(c) || char.IsDigit(c)) && surface.Split(' ').All(w => Small.Contains(w) || (w is not ("democrats" or "republicans") && (Attitudes.Contains(w) || GenericWords.Contains(w))));

    // "Democrats" of "liberal Democrats": no capital makes it the Liberal Democrats.
    private static FoundName? Behind(FoundName name) =>
        name.Surface.IndexOf(' ', StringComparison.Ordinal) is var blank and > 0 && char.IsLower(name.Surface[0]) && char.IsUpper(name.Surface[blank + 1]) && Attitudes.Contains(name.Surface[..blank])
            ? name with { Start = name.Start + blank + 1, Surface = name.Surface[(blank + 1)..] }
            : null;

    private void RepairPlace(string text, FoundName name, NameSet names)
    {
        var before = TextWords.Before(text, name.Start, out _);
        if (Attitudes.Contains(name.Surface) || IsAcronym(text, name, before))
            names.Replace(name, name with { Kind = MentionKind.Organisation });
        else if (Towns.Contains(name.Surface) && (IsStateOfTheUnion(text, name) || !BeforePlaces.Contains(before)))
            names.Replace(name);
    }

    private static bool IsStateOfTheUnion(string text, FoundName name) => text.AsSpan(0, name.Start).EndsWith("State of the ");

    // "Liberal, Kansas", "LIBERAL, Kan. (AP)"
    private static bool IsPaired(string text, int end) => text.AsSpan(end).StartsWith(", ") && end + 2 < text.Length && char.IsUpper(text[end + 2]);

    // In capitals amid small letters, where neither a dateline nor a headline accounts for them.
    private bool IsAcronym(string text, FoundName name, string before)
    {
        if (name.Surface.Length is < 3 or > LongestAcronym || !name.Surface.All(char.IsUpper) || name.Start == 0 || text[name.Start - 1] == '\n')
            return false;
        var after = TextWords.After(text, name.End, out _);
        return !IsCapitals(before) && !IsCapitals(after) && (before.Length > 0 || after.Length > 0) && IsTownOnly(name.Surface);
    }

    // "NYC" and "USSR" are written so in the tables too.
    private bool IsTownOnly(string surface) =>
        gazetteer.CountryNamed(surface) is null && StateNames.Full(surface) is null && gazetteer.PlacesNamed(surface) is { Count: > 0 } places && !places.Any(p => p.Names.Contains(surface) || p.Name == surface);

    private static bool IsCapitals(string word) => word.Length > 1 && !word.Any(char.IsLower) && word.Any(char.IsLetter);
}
