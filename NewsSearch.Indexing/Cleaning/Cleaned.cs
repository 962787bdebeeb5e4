using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Cleaning;

/// <summary>The document is an article.</summary>
public sealed record Cleaned(Article Article) : CleaningResult;
