using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive.Storing;

/// <summary>The current version of an article: corrected, with what was read in it.</summary>
internal sealed record CurrentBody(DateTimeOffset StoredAt, Article Article, Annotations? Annotations);
