using Lucene.Net.Index;
using Lucene.Net.Search;
using NewsSearch.Indexing.Search.Lucene.Facets;
using NewsSearch.Indexing.Search.Lucene.Searching;

namespace NewsSearch.Indexing.Search.Lucene.Storage;

/// <summary>The index of another process, as of its last commit. Looks for a newer one when searched, at most once a second.</summary>
internal sealed class FollowedIndex : ISearcherSource
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(1);
    private readonly PositionalDirectory _directory;
    private readonly ArchiveSearchers _searchers;
    private readonly TimeProvider _clock;
    private readonly Lock _looking = new();
    private SearcherManager? _manager;
    private long _looked;

    /// <summary>Opens a folder, which need not hold an index yet.</summary>
    public FollowedIndex(string folder, FacetTables tables, TimeProvider clock)
    {
        _directory = new PositionalDirectory(Directory.CreateDirectory(folder));
        _searchers = new ArchiveSearchers(tables, Committed);
        _clock = clock;
        PlainStoreCodec.Known();
        Look();
    }

    /// <inheritdoc/>
    public long Sequence
    {
        get
        {
            if (Acquire() is not { } searcher)
                return 0;
            Release(searcher);
            return searcher.Sequence;
        }
    }

    /// <inheritdoc/>
    public ArchiveSearcher? Acquire()
    {
        if (_clock.GetElapsedTime(Volatile.Read(ref _looked)) >= Between)
            Look();
        return (ArchiveSearcher?)Volatile.Read(ref _manager)?.Acquire();
    }

    /// <inheritdoc/>
    public void Release(ArchiveSearcher searcher) => _manager!.Release(searcher);

    /// <inheritdoc/>
    public Task<string?> FindDamageAsync(Pace pace, CancellationToken cancellation) => IndexDamage.FindAsync(this, _directory, pace, cancellation);

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_looking)
            _manager?.Dispose();
        _directory.Dispose();
    }

    private static long Committed(DirectoryReader reader) =>
        IndexVersion.Sequence(reader.IndexCommit.UserData) ?? throw new NotSupportedException("The index is of another version of the product.");

    /// <summary>Takes the newest commit. One that is just being replaced, or is of another version, is left for the next look.</summary>
    private void Look()
    {
        lock (_looking)
        {
            Volatile.Write(ref _looked, _clock.GetTimestamp());
            try
            {
                if (_manager is not null)
                    _manager.MaybeRefreshBlocking();
                else if (DirectoryReader.IndexExists(_directory))
                    Volatile.Write(ref _manager, new SearcherManager(_directory, _searchers));
            }
            catch (Exception e) when (e is IOException or NotSupportedException)
            {
                // The owner is rewriting its files: what was last read stays valid, the next look sees the new.
            }
        }
    }
}
