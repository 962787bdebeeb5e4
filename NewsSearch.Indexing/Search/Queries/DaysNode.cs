namespace NewsSearch.Indexing.Search.Queries;

/// <summary>Articles of these days, both ends included; a null end is open. Undated articles are never among them.</summary>
public sealed record DaysNode(DateOnly? From, DateOnly? To) : QueryNode
{
    /// <summary>Whether every dated article is of these days.</summary>
    public bool IsAnyDay => (From ?? DateOnly.MinValue) == DateOnly.MinValue && (To ?? DateOnly.MaxValue) == DateOnly.MaxValue;
}
