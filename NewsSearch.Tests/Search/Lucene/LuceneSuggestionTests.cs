using NewsSearch.Tests.Contracts;

namespace NewsSearch.Tests.Search.Lucene;

/// <summary>The embedded engine offers names while they are typed.</summary>
public sealed class LuceneSuggestionTests() : SuggestionContract(new LuceneEngine());
