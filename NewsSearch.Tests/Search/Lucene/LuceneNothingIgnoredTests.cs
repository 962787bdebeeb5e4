using NewsSearch.Tests.Contracts;

namespace NewsSearch.Tests.Search.Lucene;

/// <summary>The embedded engine ignores nothing in silence.</summary>
public sealed class LuceneNothingIgnoredTests() : NothingIgnoredContract(new LuceneEngine());
