namespace NewsSearch.Indexing.Search.Lucene.Ranking;

/// <summary>Two stems that stand side by side in a question, by their numbers among its stems.</summary>
internal readonly record struct StemPair(int First, int Second);
