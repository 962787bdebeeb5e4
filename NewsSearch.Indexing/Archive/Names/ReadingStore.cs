using Microsoft.EntityFrameworkCore;
using NewsSearch.Indexing.Archive.Fixing;
using NewsSearch.Indexing.Archive.Schema;
using NewsSearch.Indexing.Archive.Storing;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive.Names;

/// <summary>What was read in articles: which are still to be read, and keeping what was.</summary>
internal sealed class ReadingStore(ArchiveDatabase database, Func<IReadingTally>? tally)
{
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
    public Task<int> SaveAsync(IReadOnlyList<(string Id, int Version, Annotations Annotations)> readings, CancellationToken ct) => database.WriteAsync(async write =>
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

    public async Task<ReadingProgress> ProgressAsync(CancellationToken ct) =>
        (await database.AskAsync("SELECT count(*), count(read_stamp) FROM articles WHERE withdrawn IS NULL", row => new ReadingProgress(row.GetInt64(0), row.GetInt64(1)), ct))[0];
}
