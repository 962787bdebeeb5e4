using NewsSearch.Tests.Contracts;

namespace NewsSearch.Tests.Search.Lucene;

/// <summary>The embedded engine offers headlines.</summary>
public sealed class LuceneTitleSuggestionTests() : TitleSuggestionContract(new LuceneEngine());
