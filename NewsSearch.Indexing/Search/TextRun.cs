namespace NewsSearch.Indexing.Search;

/// <summary>A stretch of a snippet or title.</summary>
/// <param name="Text">The words.</param>
/// <param name="Match">Whether they matched the query.</param>
public sealed record TextRun(string Text, bool Match);
