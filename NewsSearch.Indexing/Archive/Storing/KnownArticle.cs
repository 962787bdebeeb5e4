using NewsSearch.Indexing.Archive.Schema;

namespace NewsSearch.Indexing.Archive.Storing;

/// <summary>What the archive knows of an article that comes in.</summary>
/// <param name="Id">Its public id.</param>
/// <param name="Row">Its row; null where it is new or erased.</param>
/// <param name="Version">The version with exactly its content; null where there is none.</param>
/// <param name="Erased">Whether it was erased.</param>
internal sealed record KnownArticle(string Id, ArticleRow? Row, int? Version, bool Erased);
