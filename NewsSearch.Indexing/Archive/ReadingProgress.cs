namespace NewsSearch.Indexing.Archive;

/// <summary>How far the names are read. Articles withdrawn are not counted.</summary>
/// <param name="Articles">All articles.</param>
/// <param name="Read">Those whose names have been read, by whatever model and tables.</param>
public sealed record ReadingProgress(long Articles, long Read);
