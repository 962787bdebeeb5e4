namespace NewsSearch.Indexing.Search.Queries;

/// <summary>Two or more parts near each other, in any order.</summary>
/// <param name="Parts">The parts.</param>
/// <param name="Distance">How many words further the last may stand than it would side by side, plus one: <c>a NEAR/1 b</c> is side by side.</param>
public sealed record NearNode(IReadOnlyList<QueryNode> Parts, int Distance) : QueryNode;
