namespace NewsSearch.Indexing.Archive.Fixing;

/// <summary>What of an article decides which corrections hold in it.</summary>
/// <param name="Id">Its public id.</param>
/// <param name="Source">Its outlet, corrected.</param>
/// <param name="Day">Its day, corrected.</param>
internal readonly record struct FixedArticle(string Id, string? Source, DateOnly? Day);
