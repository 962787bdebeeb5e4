namespace NewsSearch.Indexing.Archive;

/// <summary>Some of an entity's quotations, newest first, undated last.</summary>
/// <param name="Total">All of them.</param>
/// <param name="Quotes">Those asked for.</param>
public sealed record QuotePage(int Total, IReadOnlyList<QuoteInArticle> Quotes);
