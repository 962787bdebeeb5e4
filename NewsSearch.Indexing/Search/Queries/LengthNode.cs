namespace NewsSearch.Indexing.Search.Queries;

/// <summary><c>words:&gt;500</c>: articles of so many words, title included; both ends are included, a null end is open.</summary>
public sealed record LengthNode(int? Least, int? Most) : QueryNode;
