using NewsSearch.Indexing.Search.Lucene.Words;

namespace NewsSearch.Indexing.Search.Lucene.Documents;

/// <summary>The index's record that an entity goes by a name in some article.</summary>
internal static class EntityAlias
{
    private const int Longest = 500;

    /// <summary>The term for a name of an entity.</summary>
    public static string Term(string name, string entity) => $"{Folded(name)}{IndexFields.Separator}{entity}";

    /// <summary>What the terms for every entity of that name begin with.</summary>
    public static string Prefix(string name) => $"{Folded(name)}{IndexFields.Separator}";

    private static string Folded(string name) =>
        string.Join(' ', WordReader.Read(name.Length <= Longest ? name : name[..Longest]).Select(word => word.Form));
}
