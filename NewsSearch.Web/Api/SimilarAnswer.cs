using NewsSearch.Indexing.Search;

namespace NewsSearch.Web.Api;

/// <summary>Articles like a text.</summary>
/// <param name="Articles">Best first, each with what in it is like.</param>
/// <param name="ByMeaning">Whether meaning had a part in it; else they go by the words in common alone.</param>
/// <param name="Standing">The ids of those that have the text in them: at least nine tenths of its words, in runs of five or more.</param>
/// <param name="Sequence">The archive sequence up to which the index searched is complete.</param>
public sealed record SimilarAnswer(IReadOnlyList<SimilarArticle> Articles, bool ByMeaning, IReadOnlyList<string> Standing, long Sequence);
