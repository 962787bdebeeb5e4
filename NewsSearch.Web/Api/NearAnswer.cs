using NewsSearch.Indexing.Search;

namespace NewsSearch.Web.Api;

/// <summary>Articles near to what was asked.</summary>
/// <param name="Hits">Best first, each with what its words and its meaning gave it.</param>
/// <param name="Notes">What was ignored or read otherwise than asked, and why nothing is near where that is so.</param>
/// <param name="Sequence">The archive sequence up to which the index searched is complete.</param>
public sealed record NearAnswer(IReadOnlyList<SearchHit> Hits, IReadOnlyList<string> Notes, long Sequence);
