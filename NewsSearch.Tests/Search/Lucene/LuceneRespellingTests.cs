using NewsSearch.Tests.Contracts;

namespace NewsSearch.Tests.Search.Lucene;

/// <summary>The embedded engine spells queries that find little.</summary>
public sealed class LuceneRespellingTests() : RespellingContract(new LuceneEngine());
