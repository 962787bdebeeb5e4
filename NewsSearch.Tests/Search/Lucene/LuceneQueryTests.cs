using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Lucene;
using NewsSearch.Tests.Contracts;
using Xunit;

namespace NewsSearch.Tests.Search.Lucene;

/// <summary>The embedded engine finds what is asked for.</summary>
public sealed class LuceneQueryTests : QueryContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    protected override async Task<ISearchIndex> OpenAsync(IEntityNames names) =>
        await LuceneIndex.OpenAsync(_folder.Path, names, TimeProvider.System, readOnly: false, TestContext.Current.CancellationToken);
}
