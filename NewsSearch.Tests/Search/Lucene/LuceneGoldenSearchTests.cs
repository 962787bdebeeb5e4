using NewsSearch.Tests.Contracts;

namespace NewsSearch.Tests.Search.Lucene;

/// <summary>The embedded engine reads the query language as the tables say.</summary>
public sealed class LuceneGoldenSearchTests() : GoldenSearchContract(new LuceneEngine());
