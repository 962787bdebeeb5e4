namespace NewsSearch.Indexing.Search.Queries;

/// <summary>All of two or more parts.</summary>
public sealed record AndNode(IReadOnlyList<QueryNode> Parts) : QueryNode;
