namespace NewsSearch.Indexing.Search.Lucene.Ranking;

/// <summary>Two stems that stand near each other in a question, by their numbers among its stems.</summary>
/// <param name="First">The one that stands first.</param>
/// <param name="Second">The one behind it.</param>
/// <param name="SideBySide">Whether no more than a space or hyphen parts them.</param>
internal readonly record struct StemPair(int First, int Second, bool SideBySide);
