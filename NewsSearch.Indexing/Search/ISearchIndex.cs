namespace NewsSearch.Indexing.Search;

/// <summary>The writing side of an engine: derived from the archive, disposable, rebuildable.</summary>
public interface ISearchIndex : ISearchEngine, IAsyncDisposable
{
    /// <summary>Applies changes in order; when it returns they are searchable and <see cref="ISearchEngine.Sequence"/> is <paramref name="sequence"/>. Applying again is harmless. Durable at the next commit, whose data carries the sequence.</summary>
    Task ApplyAsync(IReadOnlyList<IndexChange> changes, long sequence, CancellationToken cancellationToken = default);

    /// <summary>Puts the index in order for searching, where no further changes wait for now. The work goes on behind; searches have what of it is done by the next call.</summary>
    Task TidyAsync(CancellationToken cancellationToken = default);

    /// <summary>Makes what was applied durable.</summary>
    Task CommitAsync(CancellationToken cancellationToken = default);
}
