namespace NewsSearch.Indexing.Search.Queries;

/// <summary><c>a NOT W/5 b</c>: somewhere <paramref name="Part"/> without <paramref name="From"/> within <paramref name="Distance"/> words of it, on either side.</summary>
public sealed record ApartNode(QueryNode Part, QueryNode From, int Distance) : QueryNode;
