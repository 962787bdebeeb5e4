using Microsoft.Extensions.Logging;
using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Search;

namespace NewsSearch.Indexing.Importing;

/// <summary>Brings an index up to the archive's sequence and keeps it there.</summary>
public sealed class IndexFollower(NewsArchive archive, ISearchIndex index, TimeProvider clock, ILogger<IndexFollower> log)
{
    private const int Piece = 2_000;

    // What is applied is searchable; a commit only shortens what is applied again after a crash.
    private const int UncommittedChanges = 20_000;
    private static readonly TimeSpan Uncommitted = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(5);

    // What fails for another reason than damage would have the files looked through again and again.
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMinutes(1);

    private long? lookedAt;
    private long committedAt = clock.GetTimestamp();
    private long committed = index.Sequence;
    private int waiting;
    private bool tidied;

    /// <summary>Applies what the archive has and the index has not; when it returns, the index is complete up to a sequence that was the archive's after the call began.</summary>
    /// <param name="progress">Told how far it is, where it is far behind.</param>
    /// <param name="ct">Stops between two pieces.</param>
    public async Task CatchUpAsync(IProgress<CatchingUp>? progress, CancellationToken ct)
    {
        await MendAsync(ct);
        var told = new ToldInSteps(progress, "Bringing the index up to date", progress is null ? 0 : await archive.ChangedAsync(index.Sequence, ct));
        told.Add(0);
        var before = index.Sequence;
        while (await archive.ChangesAsync(index.Sequence, Piece, ct) is { Changes.Count: > 0 } piece)
        {
            await index.ApplyAsync([.. piece.Changes.Select(Changed)], piece.Sequence, ct);
            waiting += piece.Changes.Count;
            told.Add(piece.Changes.Count);
            if (waiting >= UncommittedChanges)
                await CommitAsync(ct);
        }

        // Whoever had the index before may have ended before it was in order.
        if (index.Sequence != before || !tidied)
            await index.TidyAsync(ct);
        tidied = true;
    }

    /// <summary>Makes what was applied durable, where anything was.</summary>
    public async Task CommitAsync(CancellationToken ct)
    {
        if (committed != index.Sequence)
        {
            await index.CommitAsync(ct);
            committed = index.Sequence;
        }

        waiting = 0;
        committedAt = clock.GetTimestamp();
    }

    /// <summary>Follows the archive until cancelled: what any process stores is searchable about <c>200 ms</c> later. A failure is logged and tried again.</summary>
    /// <param name="progress">Told how far it is at first.</param>
    /// <param name="ct">Ends it.</param>
    public async Task RunAsync(IProgress<CatchingUp>? progress, CancellationToken ct)
    {
        using var timer = new PeriodicTimer(Step, clock);
        do
        {
            try
            {
                await CatchUpAsync(progress, ct);
                progress = null;
                if (clock.GetElapsedTime(committedAt) >= Uncommitted)
                {
                    await CommitAsync(ct);
                    await index.TidyAsync(ct);
                }
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                Tell(failure);
                await Task.Delay(AfterFailure, clock, ct);
            }
        }
        while (await timer.WaitForNextTickAsync(ct));
    }

    private void Tell(Exception failure)
    {
        if (FullDisk.IsCauseOf(failure))
            log.LogError("The disk that holds the index is full ({Failure}). What is stored is kept; what is new can be searched once there is room.", failure.Message);
        else
            log.LogError(failure, "The index could not follow the archive; trying again.");
    }

    /// <summary>Looks at an index in which something failed, and begins it anew where its files are not what was written.</summary>
    private async Task MendAsync(CancellationToken ct)
    {
        if (!index.IsSuspect || (lookedAt is { } before && clock.GetElapsedTime(before) < BetweenLooks))
            return;
        lookedAt = clock.GetTimestamp();
        if (await index.FindDamageAsync(bytesASecond: null, ct) is not { } damage)
            return;
        log.LogError("{Damage} The index is built again from the archive; nothing is lost.", damage);
        await index.EmptyAsync(ct);
    }

    private static IndexChange Changed(ArchiveChange change) =>
        new(change.Id, change.Article is null ? null : new IndexedArticle(change.Id, change.Number, change.Article, change.Annotations) { Story = change.Story });
}
