using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive;

/// <summary>A version of an article, for a list of them.</summary>
/// <param name="Version">From 1.</param>
/// <param name="StoredAt">When it was stored.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Published">Its date.</param>
/// <param name="Origin">Where it came from.</param>
public sealed record ArticleVersion(int Version, DateTimeOffset StoredAt, string Title, ArticleDate? Published, Origin Origin);
