using Microsoft.EntityFrameworkCore;
using NewsSearch.Indexing.Archive.Schema;

namespace NewsSearch.Indexing.Archive.Storing;

/// <summary>The changes of the archive, for whatever follows it.</summary>
internal sealed class ChangeLog(ArchiveDatabase database)
{
    public async Task<long> SequenceAsync(CancellationToken ct) =>
        (await database.AskAsync("SELECT value FROM counters WHERE name = $1", row => row.GetInt64(0), ct, CounterRow.Sequence))[0];

    public async Task<long> CountAsync(long after, CancellationToken ct) =>
        (await database.AskAsync("SELECT COUNT(*) FROM articles WHERE sequence > $1", row => row.GetInt64(0), ct, after))[0];

    public async Task<ArchiveChanges> ChangesAsync(long after, int max, CancellationToken ct)
    {
        var last = await SequenceAsync(ct);
        return last <= after ? new ArchiveChanges([], last) : await AfterAsync(after, max, ct);
    }

    private Task<ArchiveChanges> AfterAsync(long after, int max, CancellationToken ct) => database.ReadAsync(async context =>
    {
        var next = await context.Articles.Where(a => a.Sequence > after).OrderBy(a => a.Sequence).Take(max).ToListAsync(ct);
        var rows = await StoredArticles.FittingAsync(context, next, ct);
        var end = rows.Count < next.Count ? rows[^1].Sequence : long.MaxValue;
        var erased = await context.Erased.Where(e => e.Sequence > after && e.Sequence <= end).OrderBy(e => e.Sequence).Take(max).ToListAsync(ct);
        var bodies = await StoredArticles.CurrentAsync(context, [.. rows.Where(r => r.Withdrawn is null)], ct);
        var changes = rows.Select(row => bodies.GetValueOrDefault(row.Number) is { } body
                ? new ArchiveChange(row.Sequence, row.Id, row.Number, body.Article, body.Annotations) { Story = row.Story }
                : new ArchiveChange(row.Sequence, row.Id, row.Number, null, null))
            .Concat(erased.Select(e => new ArchiveChange(e.Sequence, e.Id, 0, null, null)))
            .OrderBy(c => c.Sequence)
            .Take(max)
            .ToList();
        return new ArchiveChanges(changes, changes.Count == max || rows.Count < next.Count ? changes[^1].Sequence : await LastAsync(context, ct));
    }, ct);

    private static Task<long> LastAsync(ArchiveContext context, CancellationToken ct) =>
        context.Counters.Where(c => c.Name == CounterRow.Sequence).Select(c => c.Value).SingleAsync(ct);
}
