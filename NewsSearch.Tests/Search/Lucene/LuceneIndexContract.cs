using NewsSearch.Tests.Contracts;

namespace NewsSearch.Tests.Search.Lucene;

/// <summary>The embedded engine keeps the contract.</summary>
public sealed class LuceneIndexContract() : SearchEngineContract(new LuceneEngine());
