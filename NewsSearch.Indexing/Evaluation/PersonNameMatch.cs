using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>
/// Whether a name of another list means a person of ours, given that country and time fit already: the same words in any order, a part of them,
/// the surname with the initial of a given name, or the surname alone. Case, accents and marks do not count.
/// </summary>
internal static class PersonNameMatch
{
    /// <summary>Whether any of <paramref name="names"/> means <paramref name="person"/>.</summary>
    public static bool Fits(IEnumerable<string> names, KnownPerson person)
    {
        var own = person.Names.Prepend(person.Name).Select(Words).Where(w => w.Length > 0).ToArray();
        var surnames = person.Surnames.Select(Words).Where(w => w.Length > 0).ToArray();
        return names.Select(Words).Where(w => w.Length > 0).Any(name => own.Any(o => SameWords(name, o) || SameEnds(name, o)) || surnames.Any(s => Initialled(name, s, own)));
    }

    private static bool SameWords(string[] a, string[] b)
    {
        var (few, many) = a.Length <= b.Length ? (a, b) : (b, a);
        return few.All(many.Contains);
    }

    private static bool SameEnds(string[] a, string[] b) =>
        a.Length > 1 && b.Length > 1
        && ((a[^1] == b[^1] && a[0][0] == b[0][0]) || (a[0] == b[0] && a[^1][0] == b[^1][0]));

    private static bool Initialled(string[] name, string[] surname, string[][] own)
    {
        if (!surname.All(name.Contains))
            return false;
        var given = name.Except(surname).ToArray();
        return given.Length == 0 || own.Any(o => given.Any(g => g[0] == o[0][0]));
    }

    private static string[] Words(string name) =>
        string.Concat(NameKey.Of(name).Where(c => char.IsAsciiLetterOrDigit(c) || c == ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
