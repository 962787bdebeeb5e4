using System.Collections.Frozen;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>The surnames of those whom an article names in full.</summary>
internal static class FullNames
{
    // A full name less sure is as often a title or a heading.
    private const double Sure = 0.85;

    private const int ShortestSurname = 3;

    private static readonly FrozenSet<string> Generations = FrozenSet.ToFrozenSet(["Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"], StringComparer.Ordinal);

    // "Trump Wednesday" is what two lines run together make.
    private static readonly FrozenSet<string> Days = ("Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October November December")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The last words of the full names among <paramref name="names"/>, a generation left out, as they stand: "Harris", "D’Unger".</summary>
    public static HashSet<string> Surnames(IReadOnlyList<FoundName> names)
    {
        var surnames = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (name.Kind is MentionKind.Person && name.Score >= Sure && Surname(name.Surface) is { } surname)
                surnames.Add(surname);
        }

        return surnames;
    }

    private static string? Surname(string full)
    {
        var blank = full.LastIndexOf(' ');
        while (blank > 0 && Generations.Contains(full[(blank + 1)..]))
        {
            full = full[..blank].TrimEnd(',');
            blank = full.LastIndexOf(' ');
        }

        var surname = full[(blank + 1)..];
        return blank > 0 && surname.Length >= ShortestSurname && char.IsUpper(surname[0]) && surname.Any(char.IsLower) && surname.All(c => char.IsLetter(c) || c is '-' or '\'' or '’') && !Days.Contains(surname) ? surname : null;
    }
}
