namespace NewsSearch.Indexing.Articles;

/// <summary>The canonical names of entities, for whatever holds only their ids.</summary>
public interface IEntityNames
{
    /// <summary>The name of <paramref name="id"/> ("person/xi-jinping" gives "Xi Jinping"); null where the id is unknown. Called on hot paths: answers from memory.</summary>
    string? NameOf(string id);
}
