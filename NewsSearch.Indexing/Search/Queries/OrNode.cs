namespace NewsSearch.Indexing.Search.Queries;

/// <summary>At least one of two or more parts.</summary>
public sealed record OrNode(IReadOnlyList<QueryNode> Parts) : QueryNode;
