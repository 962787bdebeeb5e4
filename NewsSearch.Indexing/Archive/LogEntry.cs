namespace NewsSearch.Indexing.Archive;

/// <summary>What somebody did to an article, or to names.</summary>
/// <param name="At">When.</param>
/// <param name="Article">The article's id; empty where names were corrected in more than one.</param>
/// <param name="Act">What.</param>
/// <param name="Detail">Why, or which fields; null for an erasure, of which nothing else is kept.</param>
public sealed record LogEntry(DateTimeOffset At, string Article, ArchiveAct Act, string? Detail);
