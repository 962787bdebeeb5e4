using System.Collections.Frozen;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>Given names that news mostly knows as those of men or of women (given-names.tsv).</summary>
internal static class FirstNames
{
    private static readonly FrozenDictionary<string, Address> Names = EmbeddedTable.Rows("Annotation/given-names.tsv")
        .ToFrozenDictionary(row => row[0], row => row[1] == "female" ? Address.Woman : Address.Man, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether <paramref name="word"/> is such a name.</summary>
    public static bool Contains(string word) => Names.ContainsKey(word);

    /// <summary>How somebody whose name begins so is addressed; none where the name does not tell.</summary>
    public static Address Of(string name) => Names.GetValueOrDefault(name.IndexOf(' ', StringComparison.Ordinal) is var blank and > 0 ? name[..blank] : name);
}
