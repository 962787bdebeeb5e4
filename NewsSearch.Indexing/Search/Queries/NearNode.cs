namespace NewsSearch.Indexing.Search.Queries;

/// <summary>Two or more parts near each other.</summary>
/// <param name="Parts">The parts.</param>
/// <param name="Distance">How many words further the last may stand than it would side by side, plus one: <c>a NEAR/1 b</c> is side by side.</param>
/// <param name="Ordered"><c>a PRE/5 b</c>: the parts in this order; else in any.</param>
public sealed record NearNode(IReadOnlyList<QueryNode> Parts, int Distance, bool Ordered = false) : QueryNode;
