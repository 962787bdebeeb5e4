namespace NewsSearch.Indexing.Search;

/// <summary>The articles like a text.</summary>
/// <param name="Articles">Best first; empty where none is like it, or time ran out.</param>
/// <param name="ByMeaning">Whether meaning had a part in it; else they go by the words in common alone.</param>
public sealed record SimilarArticles(IReadOnlyList<SimilarArticle> Articles, bool ByMeaning);
