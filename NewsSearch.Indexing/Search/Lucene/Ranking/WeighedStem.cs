namespace NewsSearch.Indexing.Search.Lucene.Ranking;

/// <summary>A stem to score by.</summary>
/// <param name="Stem">The stem, in the language of the field it is looked for in.</param>
/// <param name="Weight">What it counts beside others.</param>
internal readonly record struct WeighedStem(string Stem, double Weight);
