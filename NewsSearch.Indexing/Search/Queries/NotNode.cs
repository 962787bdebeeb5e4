namespace NewsSearch.Indexing.Search.Queries;

/// <summary>Everything but the part.</summary>
public sealed record NotNode(QueryNode Part) : QueryNode;
