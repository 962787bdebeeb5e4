using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive;

/// <summary>An article that an import brought.</summary>
/// <param name="Id">Its public id.</param>
/// <param name="Version">The version that the import brought.</param>
/// <param name="Versions">How many there are by now.</param>
/// <param name="Article">The article as it came in it.</param>
public sealed record ImportedArticle(string Id, int Version, int Versions, Article Article);
