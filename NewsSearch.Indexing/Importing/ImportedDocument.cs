using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Sources;

namespace NewsSearch.Indexing.Importing;

/// <summary>A document on its way into the archive: its article, or why it is none.</summary>
/// <param name="Origin">Where it came from.</param>
/// <param name="Length">Its text in UTF-16 code units.</param>
/// <param name="Article">The article; null where rejected.</param>
/// <param name="Rejected">Why it is none; null where it is one.</param>
internal sealed record ImportedDocument(Origin Origin, int Length, Article? Article, RejectedInput? Rejected);
