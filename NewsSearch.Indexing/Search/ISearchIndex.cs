namespace NewsSearch.Indexing.Search;

/// <summary>The writing side of an engine: derived from the archive, disposable, rebuildable.</summary>
public interface ISearchIndex : ISearchEngine, IAsyncDisposable
{
    /// <summary>Applies changes in order; when it returns they are searchable and <see cref="ISearchEngine.Sequence"/> is <paramref name="sequence"/>. Applying again is harmless. Durable at the next commit, whose data carries the sequence.</summary>
    Task ApplyAsync(IReadOnlyList<IndexChange> changes, long sequence, CancellationToken cancellationToken = default);

    /// <summary>Puts the index in order for searching, where no further changes wait for now. The work goes on behind; searches have what of it is done by the next call.</summary>
    Task TidyAsync(CancellationToken cancellationToken = default);

    /// <summary>Whether something failed as it does over damaged files, or <see cref="FindDamageAsync"/> found one, since they were last looked through and whole.</summary>
    bool IsSuspect { get; }

    /// <summary>Looks through everything that is written of the index, whether it is still what was written.</summary>
    /// <param name="bytesASecond">How much may be read in a second; null for as fast as can be.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What is damaged, in a sentence for an operator; null where nothing is.</returns>
    Task<string?> FindDamageAsync(long? bytesASecond, CancellationToken cancellationToken = default);

    /// <summary>Empties the index at once and for good: its <see cref="ISearchEngine.Sequence"/> is 0 then.</summary>
    Task EmptyAsync(CancellationToken cancellationToken = default);

    /// <summary>Makes what was applied durable.</summary>
    Task CommitAsync(CancellationToken cancellationToken = default);
}
