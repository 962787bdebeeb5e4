using NewsSearch.Tests.Contracts;

namespace NewsSearch.Tests.Search.Lucene;

/// <summary>The embedded engine counts exactly.</summary>
public sealed class LuceneFacetCountTests() : FacetCountContract(new LuceneEngine());
