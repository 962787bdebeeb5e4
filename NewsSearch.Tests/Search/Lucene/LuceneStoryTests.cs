using NewsSearch.Tests.Contracts;

namespace NewsSearch.Tests.Search.Lucene;

public sealed class LuceneStoryTests() : StoryContract(new LuceneEngine());
