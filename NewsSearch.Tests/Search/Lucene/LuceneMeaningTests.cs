using NewsSearch.Tests.Contracts;

namespace NewsSearch.Tests.Search.Lucene;

/// <summary>The embedded engine orders by words and meaning.</summary>
public sealed class LuceneMeaningTests() : MeaningContract(new LuceneEngine());
