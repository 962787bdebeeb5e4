using Microsoft.Extensions.Time.Testing;
using NewsSearch.Indexing.Archive;
using Xunit;

namespace NewsSearch.Tests.Archive;

/// <summary>An empty archive in a folder of its own for each test.</summary>
public abstract class ArchiveTest : IAsyncLifetime
{
    private NewsArchive? archive;

    protected FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2024, 3, 1, 12, 0, 0, TimeSpan.Zero));

    protected ArchiveFolder Folder { get; } = new(Path.Combine(Path.GetTempPath(), "newssearch-tests", Path.GetRandomFileName()));

    protected NewsArchive Archive => archive!;

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => archive = await NewsArchive.OpenAsync(Folder, Clock, Cancel);

    public async ValueTask DisposeAsync()
    {
        await Archive.DisposeAsync();
        Directory.Delete(Folder.Path, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected async Task<string> StoredAsync(NewsSearch.Indexing.Articles.Article article) =>
        (await Archive.StoreAsync([article], Cancel))[0].Id;
}
