namespace NewsSearch.Indexing.Archive;

/// <summary>How far the articles are read. Those withdrawn are not counted.</summary>
/// <param name="Articles">All articles.</param>
/// <param name="Read">Those whose names have been read, by whatever model and tables.</param>
/// <param name="Compared">Those whose passages have vectors, so that they can be compared by meaning.</param>
public sealed record ReadingProgress(long Articles, long Read, long Compared);
