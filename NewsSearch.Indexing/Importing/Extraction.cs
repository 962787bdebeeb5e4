namespace NewsSearch.Indexing.Importing;

/// <summary>What became of a document that was to be read: one of the two is there.</summary>
/// <param name="Article">The article.</param>
/// <param name="Rejected">Why it is none.</param>
public sealed record Extraction(ExtractedArticle? Article, ImportNote? Rejected);
