using Microsoft.EntityFrameworkCore;
using NewsSearch.Indexing.Archive.Fixing;
using NewsSearch.Indexing.Archive.Schema;
using NewsSearch.Indexing.Archive.Storing;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive.Names;

/// <summary>What was read in articles: which are still to be read, and keeping what was.</summary>
internal sealed class ReadingStore(ArchiveDatabase database, Func<IReadingTally>? tally)
{
    /// <summary>The stamp of a reading that is to be made anew, whoever made it: no reader's own.</summary>
    private const string Anew = "";

    /// <summary>Articles never read, then those read under another stamp; of each the latest arrivals first.</summary>
    public Task<IReadOnlyList<StoredArticle>> UnreadAsync(string stamp, int max, CancellationToken ct) => database.ReadAsync(async context =>
    {
        var rows = await context.Articles.Where(a => a.Withdrawn == null && a.ReadStamp == null).OrderByDescending(a => a.Number).Take(max).ToListAsync(ct);
        if (rows.Count < max)
        {
            // Two ranges of the index on (read_stamp, number) instead of a walk over all articles.
            var stale = context.Articles.Where(a => a.Withdrawn == null && a.ReadStamp != null && string.Compare(a.ReadStamp, stamp) < 0)
                .Concat(context.Articles.Where(a => a.Withdrawn == null && string.Compare(a.ReadStamp, stamp) > 0));
            rows.AddRange(await stale.OrderByDescending(a => a.Number).Take(max - rows.Count).ToListAsync(ct));
        }

        return await StoredArticles.LoadAsync(context, await StoredArticles.FittingAsync(context, rows, ct), ct);
    }, ct);

    /// <summary>Keeps readings, corrections laid over them. One of an article that has changed, been withdrawn or erased since is let go.</summary>
    public Task<int> SaveAsync(IReadOnlyList<(string Id, int Version, Annotations Annotations)> readings, CancellationToken ct) => readings.Count == 0 ? Task.FromResult(0) : database.WriteAsync(async write =>
    {
        var derived = new DerivedNames(write);
        var laid = new LaidReadings(write, tally);
        var kept = 0;
        foreach (var (id, version, annotations) in readings)
        {
            var row = await write.Context.Articles.FirstOrDefaultAsync(a => a.Id == id && a.Version == version && a.Withdrawn == null, ct);
            if (row is null)
                continue;
            await derived.DropReadingAsync(row, ct);
            await laid.PutAsync(row, annotations, ct);
            row.ReadStamp = annotations.Stamp;
            row.Sequence = write.Next(CounterRow.Sequence);
            await write.Context.SaveChangesAsync(ct);
            write.Context.ChangeTracker.Clear();
            kept++;
        }

        return kept;
    }, ct);

    /// <summary>Marks every reading as one to be made anew; it stays in use until it is. Where some are left that were marked before, those alone stay marked: what was interrupted goes on. Gives how many articles are to be read.</summary>
    public Task<long> MarkAsync(CancellationToken ct) => database.WriteAsync(write =>
    {
        if (Marked(write) == 0)
            write.Run("UPDATE articles SET read_stamp = $1 WHERE withdrawn IS NULL AND read_stamp IS NOT NULL", Anew);
        return Task.FromResult(Marked(write));
    }, ct);

    private static long Marked(ArchiveWrite write) =>
        write.Ask("SELECT COUNT(*) FROM articles WHERE withdrawn IS NULL AND read_stamp = $1", r => r.GetInt64(0), Anew)[0];

    public async Task<ReadingProgress> ProgressAsync(CancellationToken ct) =>
        // Each count by an index of its own; of vectors those that are missing, since they are few as a rule.
        (await database.AskAsync(
            "SELECT count(*), count(read_stamp), (SELECT count(*) FROM articles WHERE withdrawn IS NULL AND vector_model IS NULL) FROM articles WHERE withdrawn IS NULL",
            row => new ReadingProgress(row.GetInt64(0), row.GetInt64(1), row.GetInt64(0) - row.GetInt64(2)),
            ct))[0];
}
