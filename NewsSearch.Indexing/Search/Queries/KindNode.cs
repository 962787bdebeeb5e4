using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Search.Queries;

/// <summary><c>&lt;person&gt;</c>, <c>kind:person</c>: any name of a kind.</summary>
public sealed record KindNode(MentionKind Kind) : QueryNode;
