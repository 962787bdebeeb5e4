using NewsSearch.Indexing.Search;

namespace NewsSearch.Web.Api;

/// <summary>Articles near to what was asked.</summary>
/// <param name="Hits">Best first, each with what its words and its meaning gave it.</param>
/// <param name="Sequence">The archive sequence up to which the index searched is complete.</param>
public sealed record NearAnswer(IReadOnlyList<SearchHit> Hits, long Sequence);
