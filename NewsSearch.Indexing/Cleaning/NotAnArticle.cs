using NewsSearch.Indexing.Sources;

namespace NewsSearch.Indexing.Cleaning;

/// <summary>The document is no article: empty, too large, or nothing but page furniture.</summary>
/// <param name="Why">Where it came from, what is wrong and what to do.</param>
public sealed record NotAnArticle(RejectedInput Why) : CleaningResult;
