using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Lucene;
using NewsSearch.Indexing.Search.Meaning;
using NewsSearch.Tests.Contracts;

namespace NewsSearch.Tests.Search.Lucene;

/// <summary>The embedded engine in a folder of its own.</summary>
internal sealed class LuceneEngine : ITestedEngine
{
    private readonly TemporaryFolder folder = new();

    public async Task<ISearchIndex> OpenAsync(IEntityNames names, INameVariants variants, IMeanings meanings, TimeProvider clock, CancellationToken ct) =>
        await LuceneIndex.OpenAsync(folder.Path, names, variants, meanings, clock, readOnly: false, ct);

    public void Dispose() => folder.Dispose();
}
