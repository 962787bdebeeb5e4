using Microsoft.Extensions.Logging;
using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Search;

namespace NewsSearch.Indexing.Importing;

/// <summary>The index of an archive as this process may use it: the one process that holds the lock writes and follows, the others search what it committed.</summary>
public sealed class IndexHost(NewsArchive archive, OpenIndex open, TimeProvider clock, ILoggerFactory logs) : ISearchEngine, IAsyncDisposable
{
    private readonly SemaphoreSlim opening = new(1, 1);
    private readonly List<ISearchIndex> opened = [];
    private IndexLock? held;
    private volatile ISearchIndex? index;

    /// <summary>Whether this process writes the index.</summary>
    public bool Owns => held is not null;

    /// <summary>Follows the archive with the index; null where another process does.</summary>
    public IndexFollower? Follower { get; private set; }

    /// <inheritdoc/>
    public long Sequence => Current.Sequence;

    private ISearchIndex Current => index ?? throw new InvalidOperationException("The index is not open yet.");

    /// <summary>Opens the index, for writing where no other process holds it. Called again by a reader, takes the index over from an owner that has gone. True where this process owns it then.</summary>
    public async Task<bool> OpenAsync(CancellationToken ct)
    {
        await opening.WaitAsync(ct);
        try
        {
            if (Owns)
                return true;
            held = IndexLock.TryTake(archive.Folder);
            if (held is not null)
                await OpenOwnAsync(ct);
            else if (index is null)
                Use(await open(archive.Folder.Index, readOnly: true, ct));
            return Owns;
        }
        finally
        {
            opening.Release();
        }
    }

    /// <summary>Lets the index go and empties it, so that it is built again from the archive at once. Only for its owner.</summary>
    public async Task RebuildAsync(CancellationToken ct)
    {
        if (!Owns)
            throw new InvalidOperationException("Another process owns the index.");
        await CloseAsync();
        DeleteFolder();
        await OpenOwnAsync(ct);
    }

    /// <inheritdoc cref="ISearchIndex.FindDamageAsync"/>
    public Task<string?> FindDamageAsync(long? bytesASecond, CancellationToken ct) => Current.FindDamageAsync(bytesASecond, ct);

    /// <inheritdoc/>
    public Task<SearchResponse> SearchAsync(SearchRequest request, CancellationToken cancellationToken = default) => Current.SearchAsync(request, cancellationToken);

    /// <inheritdoc/>
    public Task<NearArticles> NearAsync(SearchRequest request, CancellationToken cancellationToken = default) => Current.NearAsync(request, cancellationToken);

    /// <inheritdoc/>
    public Task<Respelling?> RespellAsync(SearchRequest request, long found, CancellationToken cancellationToken = default) => Current.RespellAsync(request, found, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Suggestion>> SuggestAsync(string text, int size, CancellationToken cancellationToken = default) => Current.SuggestAsync(text, size, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<TitleSuggestion>> SuggestTitlesAsync(string text, int size, CancellationToken cancellationToken = default) => Current.SuggestTitlesAsync(text, size, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<SearchHit>> RelatedAsync(string id, int size, CancellationToken cancellationToken = default) => Current.RelatedAsync(id, size, cancellationToken);

    /// <inheritdoc/>
    public Task<SimilarArticles> SimilarAsync(SimilarRequest request, CancellationToken cancellationToken = default) => Current.SimilarAsync(request, cancellationToken);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        held?.Dispose();
        opening.Dispose();
    }

    private async Task OpenOwnAsync(CancellationToken ct)
    {
        var own = await open(archive.Folder.Index, readOnly: false, ct);
        if (own.Sequence > await archive.SequenceAsync(ct))
        {
            // An index ahead of its archive is that of another one, or of the archive before a restore.
            await own.DisposeAsync();
            DeleteFolder();
            own = await open(archive.Folder.Index, readOnly: false, ct);
        }

        Follower = new IndexFollower(archive, own, clock, logs.CreateLogger<IndexFollower>());
        Use(own);
    }

    // A reader's index stays open until the end when its process takes over: searches may still be at it.
    private void Use(ISearchIndex now)
    {
        opened.Add(now);
        index = now;
    }

    private async Task CloseAsync()
    {
        index = null;
        Follower = null;
        foreach (var one in opened)
            await one.DisposeAsync();
        opened.Clear();
    }

    private void DeleteFolder()
    {
        if (Directory.Exists(archive.Folder.Index))
            Directory.Delete(archive.Folder.Index, recursive: true);
    }
}
