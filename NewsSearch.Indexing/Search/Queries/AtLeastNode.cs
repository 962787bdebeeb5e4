namespace NewsSearch.Indexing.Search.Queries;

/// <summary><c>ATLEAST/3 word</c>: the part at <paramref name="Times"/> or more places of the text.</summary>
public sealed record AtLeastNode(QueryNode Part, int Times) : QueryNode;
