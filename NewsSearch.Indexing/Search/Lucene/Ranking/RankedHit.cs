using NewsSearch.Indexing.Search.Lucene.Searching;
using NewsSearch.Indexing.Search.Meaning;

namespace NewsSearch.Indexing.Search.Lucene.Ranking;

/// <summary>A document found.</summary>
/// <param name="Hit">The document.</param>
/// <param name="Words">What its words count; 0 in an order of dates.</param>
/// <param name="Rank">Why it stands where it does; null where its words or its date alone decide.</param>
internal readonly record struct RankedHit(Hit Hit, double Words, MixedRank? Rank);
