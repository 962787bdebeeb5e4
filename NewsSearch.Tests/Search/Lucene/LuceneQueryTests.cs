using NewsSearch.Tests.Contracts;

namespace NewsSearch.Tests.Search.Lucene;

/// <summary>The embedded engine finds what is asked for.</summary>
public sealed class LuceneQueryTests() : QueryContract(new LuceneEngine());
