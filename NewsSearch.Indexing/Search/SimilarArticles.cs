namespace NewsSearch.Indexing.Search;

/// <summary>The articles like a text.</summary>
/// <param name="Articles">Best first, each once with those that repeat it, but for those that have the text; empty where none is like it, or time ran out.</param>
/// <param name="ByMeaning">Whether meaning had a part in it; else they go by the words in common alone.</param>
/// <param name="Near">Whether any comes near to the text; else those given have most in common with it, which is not much.</param>
public sealed record SimilarArticles(IReadOnlyList<SimilarArticle> Articles, bool ByMeaning, bool Near)
{
    /// <summary>None at all.</summary>
    public static SimilarArticles None(bool byMeaning) => new([], byMeaning, Near: false);
}
