namespace NewsSearch.Indexing.Search.Concordances;

/// <summary>A line of a concordance with the article that it stands in.</summary>
/// <param name="Hit">The article.</param>
/// <param name="Line">The line.</param>
public sealed record PlacedLine(SearchHit Hit, ContextLine Line);
