using NewsSearch.Tests.Contracts;

namespace NewsSearch.Tests.Search.Lucene;

/// <summary>The embedded engine tells who said what.</summary>
public sealed class LuceneQuotationTests() : QuotationContract(new LuceneEngine());
