namespace NewsSearch.Indexing.Search.Queries;

/// <summary><c>date:last-30-days</c>: days counted from the one on which the query is asked.</summary>
/// <param name="Days">How they are written, as <see cref="RelativeDays"/> reads it.</param>
public sealed record RelativeDaysNode(string Days) : QueryNode;
