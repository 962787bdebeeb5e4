using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Lucene;
using NewsSearch.Tests.Contracts;
using Xunit;

namespace NewsSearch.Tests.Search.Lucene;

/// <summary>The embedded engine reads the query language as the tables say.</summary>
public sealed class LuceneGoldenSearchTests : GoldenSearchContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    protected override async Task<ISearchIndex> OpenAsync(IEntityNames names, INameVariants variants, TimeProvider clock) =>
        await LuceneIndex.OpenAsync(_folder.Path, names, variants, clock, readOnly: false, TestContext.Current.CancellationToken);
}
