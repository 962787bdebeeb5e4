namespace NewsSearch.Indexing.Search.Queries;

/// <summary>A query as understood: a small tree whose leaves are words, phrases, entities and days.</summary>
public abstract record QueryNode
{
    /// <summary>Whether these are words in place of a value that their field could not read: <c>date:foo</c>.</summary>
    public bool StandsForValue { get; init; }
}
