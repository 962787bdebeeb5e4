using Lucene.Net.Analysis;
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
    private const double BufferMegabytes = 64;
    private const int LockWaitMilliseconds = 200;

    /// <summary>Each search begins anew in each segment, which is much of what a search costs: an archive is searched more often than it is written, so segments are merged sooner than Lucene does by itself.</summary>
    private const int SegmentsOfASize = 4;
    private readonly PositionalDirectory _directory;
    private readonly IndexWriter _writer;
    private readonly SearcherManager _manager;
    private readonly ArchiveSearchers _searchers;
    private readonly Stemmers _stemmers;
    private readonly SemaphoreSlim _writing = new(1);
    private long _applied;
    private long _sequence;
    private long _committed;

    /// <summary>Opens the index of a folder, a new one where there is none.</summary>
    /// <exception cref="LockObtainFailedException">Another process owns it.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public OwnedIndex(string folder, FacetTables tables, Stemmers stemmers)
    {
        _directory = new PositionalDirectory(System.IO.Directory.CreateDirectory(folder));
        _searchers = new ArchiveSearchers(tables, _ => _applied);
        _stemmers = stemmers;
        _writer = new IndexWriter(_directory, Settings(_searchers));
        try
        {
            _applied = _sequence = _committed = EmptiedUnlessCurrent(_writer);
            _manager = new SearcherManager(_writer, applyAllDeletes: true, _searchers);
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

    /// <summary>Applies changes in order and makes them searchable.</summary>
    public async Task ApplyAsync(IReadOnlyList<IndexChange> changes, long sequence, CancellationToken cancellation)
    {
        await _writing.WaitAsync(cancellation);
        try
        {
            await Task.Run(() => Apply(changes, sequence, cancellation), cancellation);
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <summary>Makes what was applied durable, together with its sequence.</summary>
    public async Task CommitAsync(CancellationToken cancellation)
    {
        await _writing.WaitAsync(cancellation);
        try
        {
            await Task.Run(Commit, cancellation);
        }
        finally
        {
            _writing.Release();
        }
    }

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

    private void Apply(IReadOnlyList<IndexChange> changes, long sequence, CancellationToken cancellation)
    {
        foreach (var change in changes)
        {
            cancellation.ThrowIfCancellationRequested();
            Apply(change);
        }

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

    private void Apply(IndexChange change)
    {
        var id = new Term(IndexFields.Id, change.Id);
        if (change.Article is not { } article)
        {
            _writer.DeleteDocuments(id);
            return;
        }

        var stemmer = _stemmers.Take(Languages.Of(article.Article.Language));
        _writer.UpdateDocument(id, ArticleDocument.Of(article, stemmer));
        _stemmers.Return(stemmer);
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
        if (writer.MaxDoc == 0)
            return 0;
        writer.DeleteAll();
        writer.SetCommitData(IndexVersion.Words(0));
        writer.Commit();
        return 0;
    }

    private static IndexWriterConfig Settings(ArchiveSearchers searchers) => new(LuceneVersion.LUCENE_48, new PartedNames())
    {
        Codec = PlainStoreCodec.Known(),
        Similarity = new BM25Similarity(),
        RAMBufferSizeMB = BufferMegabytes,
        WriteLockTimeout = LockWaitMilliseconds,
        MergePolicy = new TieredMergePolicy { SegmentsPerTier = SegmentsOfASize, MaxMergeAtOnce = SegmentsOfASize },
        MergedSegmentWarmer = new Warmer(searchers),
    };

    private sealed class Warmer(ArchiveSearchers searchers) : IndexWriter.IndexReaderWarmer
    {
        public override void Warm(AtomicReader reader) => searchers.Warm(reader);
    }

    /// <summary>Articles bring their words with them; all that is asked of an analyzer is that no phrase runs from one author's name into the next.</summary>
    private sealed class PartedNames : Analyzer
    {
        public override int GetPositionIncrementGap(string fieldName) => 100;

        protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader) => throw new NotSupportedException();
    }
}
