using NewsSearch.Tests.Contracts;

namespace NewsSearch.Tests.Search.Lucene;

public sealed class LuceneSpellingTests() : SpellingContract(new LuceneEngine());
