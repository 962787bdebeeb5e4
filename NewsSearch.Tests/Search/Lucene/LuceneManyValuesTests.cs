using NewsSearch.Tests.Contracts;

namespace NewsSearch.Tests.Search.Lucene;

/// <summary>The embedded engine counts many values exactly.</summary>
public sealed class LuceneManyValuesTests() : ManyValuesContract(new LuceneEngine());
