using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using NewsSearch.Indexing.Search.Lucene.Documents;
using NewsSearch.Indexing.Search.Lucene.Facets;
using NewsSearch.Indexing.Search.Lucene.Searching;
using NewsSearch.Indexing.Search.Lucene.Words;

namespace NewsSearch.Indexing.Search.Lucene.Storage;

/// <summary>The index as its owner has it: one directory, one writer, one line of searchers. Writing goes one caller at a time; searching never waits for it.</summary>
internal sealed class OwnedIndex : ISearcherSource
{
    private const int LockWaitMilliseconds = 200;

    /// <summary>Each search begins anew in each segment, which is much of what a search costs: an archive is searched more often than it is written, so segments are merged sooner than Lucene does by itself.</summary>
    private const int SegmentsOfASize = 4;

    /// <summary>While change follows on change it is the other way round: each merging writes all that it merges once more, so many are merged at once.</summary>
    private const int SegmentsWhileWriting = 16;

    /// <summary>Small segments are packed into one file each, since open files are few; to pack large ones is to write them twice.</summary>
    private const double MostInOneFile = 8;
    private static readonly Similarity Similarity = new BM25Similarity();
    private readonly PositionalDirectory _directory;
    private readonly SummedMergePolicy _merging;
    private readonly IndexWriter _writer;
    private readonly SearcherManager _manager;
    private readonly ArchiveSearchers _searchers;
    private readonly Stemmers _stemmers;
    private readonly SemaphoreSlim _writing = new(1);
    private readonly long _mostOccurrences;
    private long _applied;
    private long _sequence;
    private long _committed;

    /// <summary>Opens the index of a folder, a new one where there is none.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="tables">The numbers of facet values.</param>
    /// <param name="stemmers">Stemmers to borrow.</param>
    /// <param name="mostOccurrences">How many words and marks are held in memory, about, before they are written.</param>
    /// <exception cref="LockObtainFailedException">Another process owns it.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public OwnedIndex(string folder, FacetTables tables, Stemmers stemmers, long mostOccurrences = ArticleBatch.MostOccurrences)
    {
        _mostOccurrences = mostOccurrences;
        _directory = new PositionalDirectory(System.IO.Directory.CreateDirectory(folder));
        _merging = new SummedMergePolicy(_directory) { MaxCFSSegmentSizeMB = MostInOneFile };
        _searchers = new ArchiveSearchers(tables, _ => _applied);
        _stemmers = stemmers;
        _writer = new IndexWriter(_directory, Settings(_searchers, _merging, new MergingBehind(Suspect)));
        try
        {
            _applied = _sequence = _committed = EmptiedUnlessCurrent(_writer);
            _manager = new SearcherManager(_writer, applyAllDeletes: true, _searchers);
            CheckWhole();
        }
        catch
        {
            _writer.Rollback();
            throw;
        }
    }

    /// <inheritdoc/>
    public long Sequence => Volatile.Read(ref _sequence);

    /// <inheritdoc/>
    public ArchiveSearcher? Acquire() => (ArchiveSearcher)_manager.Acquire();

    /// <inheritdoc/>
    public void Release(ArchiveSearcher searcher) => _manager.Release(searcher);

    /// <summary>Whether something failed as it does over damaged files, or one was found, since they were looked through and whole.</summary>
    public bool IsSuspect { get; private set; }

    /// <summary>Says that something failed as it does over damaged files.</summary>
    public void Suspect() => IsSuspect = true;

    /// <inheritdoc/>
    public async Task<string?> FindDamageAsync(Pace pace, CancellationToken cancellation)
    {
        IsSuspect = false;
        var damage = await IndexDamage.FindAsync(this, _directory, pace, cancellation);
        IsSuspect |= damage is not null;
        return damage;
    }

    /// <summary>Empties the index at once and for good, to be filled again from the beginning.</summary>
    public Task EmptyAsync(CancellationToken cancellation) => Alone(Empty, cancellation);

    /// <summary>Applies changes in order and makes them searchable.</summary>
    public Task ApplyAsync(IReadOnlyList<IndexChange> changes, long sequence, CancellationToken cancellation) => Alone(() => Apply(changes, sequence, cancellation), cancellation);

    /// <summary>Lets segments be merged until they are as few as searching wants them, and those that are be searched.</summary>
    public Task TidyAsync(CancellationToken cancellation) => Alone(Tidy, cancellation);

    /// <summary>Makes what was applied durable, together with its sequence.</summary>
    public Task CommitAsync(CancellationToken cancellation) => Alone(Commit, cancellation);

    /// <summary>Commits and closes; waits for what is being written.</summary>
    public void Dispose()
    {
        _writing.Wait();
        try
        {
            Commit();
        }
        finally
        {
            _manager.Dispose();
            _writer.Dispose();
            _directory.Dispose();
            _writing.Dispose();
        }
    }

    private async Task Alone(Action write, CancellationToken cancellation)
    {
        await _writing.WaitAsync(cancellation);
        try
        {
            await Task.Run(write, cancellation);
        }
        finally
        {
            _writing.Release();
        }
    }

    private void CheckWhole()
    {
        var searcher = Acquire()!;
        try
        {
            WholeFiles.Check((DirectoryReader)searcher.IndexReader);
        }
        finally
        {
            Release(searcher);
        }
    }

    /// <summary>Of changes of one article the last is what stays.</summary>
    private void Apply(IReadOnlyList<IndexChange> changes, long sequence, CancellationToken cancellation)
    {
        var last = new HashSet<string>(StringComparer.Ordinal);
        for (var rest = changes.Reverse().Where(change => last.Add(change.Id)).Reverse().ToList(); rest.Count > 0;)
            rest.RemoveRange(0, ApplyFirst(rest, cancellation));
        Merge(SegmentsWhileWriting);
        _applied = sequence;
        _manager.MaybeRefreshBlocking();
        SayComplete(sequence);
        Volatile.Write(ref _sequence, sequence);
    }

    /// <summary>Changes that left the index as it was bring no new searcher, yet the one there is is complete further than before.</summary>
    private void SayComplete(long sequence)
    {
        var searcher = Acquire()!;
        searcher.Sequence = sequence;
        Release(searcher);
    }

    /// <summary>Applies as many of the changes as are held in memory at once, each of another article, and says how many these were. Nothing is changed where it is given up.</summary>
    private int ApplyFirst(List<IndexChange> changes, CancellationToken cancellation)
    {
        using var batch = new ArticleBatch(_stemmers);
        var taken = 0;
        while (taken < changes.Count && batch.Occurrences < _mostOccurrences)
        {
            cancellation.ThrowIfCancellationRequested();
            if (changes[taken++].Article is { } article)
                batch.Add(article);
        }

        _writer.DeleteDocuments([.. changes.Take(taken).Select(change => new Term(IndexFields.Id, change.Id))]);
        if (batch.Count > 0)
            _writer.AddIndexes(batch.Read(Similarity));
        return taken;
    }

    private void Tidy()
    {
        Merge(SegmentsOfASize);
        _manager.MaybeRefreshBlocking();
    }

    /// <summary>Begins merging where there are more segments of a size than so many.</summary>
    private void Merge(int segments)
    {
        (_merging.SegmentsPerTier, _merging.MaxMergeAtOnce) = (segments, segments);
        _writer.MaybeMerge();
    }

    private void Commit()
    {
        if (_committed == Sequence && !_writer.HasUncommittedChanges())
            return;
        _writer.SetCommitData(IndexVersion.Words(Sequence));
        _writer.Commit();
        _committed = Sequence;
    }

    private static long EmptiedUnlessCurrent(IndexWriter writer)
    {
        if (IndexVersion.Sequence(writer.CommitData) is { } sequence)
            return sequence;
        if (writer.MaxDoc > 0)
            Empty(writer);
        return 0;
    }

    private void Empty()
    {
        Empty(_writer);
        _applied = _committed = 0;
        _manager.MaybeRefreshBlocking();
        SayComplete(0);
        Volatile.Write(ref _sequence, 0);
        IsSuspect = false;
    }

    private static void Empty(IndexWriter writer)
    {
        writer.DeleteAll();
        writer.SetCommitData(IndexVersion.Words(0));
        writer.Commit();
    }

    /// <summary>No analyzer: batches come as they are to stand in the index.</summary>
    private static IndexWriterConfig Settings(ArchiveSearchers searchers, MergePolicy merging, IMergeScheduler scheduler) => new(LuceneVersion.LUCENE_48, analyzer: null)
    {
        Codec = PlainStoreCodec.Known(),
        Similarity = Similarity,
        WriteLockTimeout = LockWaitMilliseconds,
        MergePolicy = merging,
        MergeScheduler = scheduler,
        MergedSegmentWarmer = new Warmer(searchers),
    };

    private sealed class Warmer(ArchiveSearchers searchers) : IndexWriter.IndexReaderWarmer
    {
        public override void Warm(AtomicReader reader) => searchers.Warm(reader);
    }
}
