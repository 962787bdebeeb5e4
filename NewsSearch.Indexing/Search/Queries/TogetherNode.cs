namespace NewsSearch.Indexing.Search.Queries;

/// <summary><c>a W/S b</c>, <c>a W/P b</c>: two or more parts in one sentence or paragraph, in any order.</summary>
public sealed record TogetherNode(IReadOnlyList<QueryNode> Parts, TextUnit Unit) : QueryNode;
