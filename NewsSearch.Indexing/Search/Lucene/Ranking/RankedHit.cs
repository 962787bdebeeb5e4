using NewsSearch.Indexing.Search.Lucene.Searching;
using NewsSearch.Indexing.Search.Meaning;

namespace NewsSearch.Indexing.Search.Lucene.Ranking;

/// <summary>A document found, and why it stands where it does; null where its words or its date alone decide.</summary>
internal readonly record struct RankedHit(Hit Hit, MixedRank? Rank);
