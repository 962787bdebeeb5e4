namespace NewsSearch.Indexing.Search.Queries;

/// <summary>A part looked for in one field.</summary>
public sealed record FieldNode(QueryField Field, QueryNode Part) : QueryNode;
