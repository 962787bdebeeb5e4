using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive;

/// <summary>An article as it is now, corrected, without what the archive knows around it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Article">The article.</param>
/// <param name="Annotations">What was read in it; null where nothing was yet.</param>
public sealed record CurrentArticle(string Id, Article Article, Annotations? Annotations);
