namespace NewsSearch.Indexing.Search.Queries;

/// <summary><c>[Kiev]</c>: the person, place or organisation of that name, under whatever name an article calls it.</summary>
/// <param name="Name">A name or an entity id.</param>
public sealed record EntityNode(string Name) : QueryNode;
