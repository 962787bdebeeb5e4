using System.Collections.Frozen;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Linking.Persons;

/// <summary>
/// Names that everybody knows one person by, so that they need neither a full name nor a country in the article: "Hitler", "Oprah", "Messi" (household-names.tsv);
/// and full names written as one word, as handles are: "DonaldTrump".
/// </summary>
internal sealed class HouseholdNames(Gazetteer gazetteer)
{
    private static readonly FrozenDictionary<string, string> Names = EmbeddedTable.Rows("Annotation/household-names.tsv").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>The person whom <paramref name="name"/> means by itself; null where it is anybody's.</summary>
    public KnownPerson? Find(string name) =>
        Names.TryGetValue(name, out var id) ? gazetteer.Person(id) : Spaced(name) is { } full && gazetteer.PersonsNamed(full) is [var one] ? one : null;

    /// <summary>"Donald Trump" of "DonaldTrump" and "realDonaldTrump"; null where no two parts are run together.</summary>
    private static string? Spaced(string name)
    {
        const string Handle = "real";
        var bare = name.StartsWith(Handle, StringComparison.Ordinal) && name.Length > Handle.Length && char.IsUpper(name[Handle.Length]) ? name[Handle.Length..] : name;
        var inner = Enumerable.Range(1, Math.Max(0, bare.Length - 1)).Where(i => char.IsUpper(bare[i]) && char.IsLower(bare[i - 1])).Take(2).ToList();
        return inner is [var at] && char.IsUpper(bare[0]) ? $"{bare[..at]} {bare[at..]}" : null;
    }
}
