namespace NewsSearch.Indexing.Archive;

/// <summary>Some of the articles that an import brought, in the order they came.</summary>
/// <param name="Total">All of them that are still there: withdrawn and erased ones are not.</param>
/// <param name="Articles">Those asked for.</param>
public sealed record ImportedPage(long Total, IReadOnlyList<ImportedArticle> Articles);
