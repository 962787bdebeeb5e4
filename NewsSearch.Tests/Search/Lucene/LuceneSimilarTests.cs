using NewsSearch.Tests.Contracts;

namespace NewsSearch.Tests.Search.Lucene;

/// <summary>The embedded engine finds articles like a text.</summary>
public sealed class LuceneSimilarTests() : SimilarContract(new LuceneEngine());
