namespace NewsSearch.Indexing.Search.Queries;

/// <summary>Every article: an empty query, or <c>*</c>.</summary>
public sealed record EverythingNode : QueryNode
{
    /// <summary>The one of its kind.</summary>
    public static EverythingNode Instance { get; } = new();
}
