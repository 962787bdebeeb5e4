using Microsoft.EntityFrameworkCore;
using NewsSearch.Indexing.Archive.Schema;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive.Keeping;

/// <summary>The imports and their reports.</summary>
internal sealed class ImportLog(ArchiveDatabase database, TimeProvider clock)
{
    public Task<long> StartAsync(string path, CancellationToken ct) => database.WriteAsync(async write =>
    {
        var row = new ImportRow { Path = path, StartedAt = clock.GetUtcNow() };
        write.Context.Imports.Add(row);
        await write.Context.SaveChangesAsync(ct);
        return row.Key;
    }, ct);

    public Task<bool> FinishAsync(long key, string report, CancellationToken ct) => database.WriteAsync(async write =>
    {
        if (await write.Context.Imports.FirstOrDefaultAsync(i => i.Key == key, ct) is not { } row)
            return false;
        row.FinishedAt = clock.GetUtcNow();
        row.Packed = Body.Pack(report);
        return true;
    }, ct);

    public Task<IReadOnlyList<ImportRecord>> ListAsync(int max, CancellationToken ct) => database.ReadAsync<IReadOnlyList<ImportRecord>>(async context =>
    {
        var rows = await context.Imports.OrderByDescending(i => i.Key).Take(max).ToListAsync(ct);
        var records = new List<ImportRecord>(rows.Count);
        foreach (var row in rows)
            records.Add(await RecordAsync(context, row, ct));
        return records;
    }, ct);

    public Task<ImportRecord?> FindAsync(long key, CancellationToken ct) => database.ReadAsync(async context =>
        await context.Imports.FirstOrDefaultAsync(i => i.Key == key, ct) is { } row ? await RecordAsync(context, row, ct) : null, ct);

    public Task<ImportedPage> ArticlesAsync(long key, ImportMarks marks, int skip, int take, CancellationToken ct) => database.ReadAsync(async context =>
    {
        var brought = context.Database.SqlQuery<Brought>($"""
            SELECT a.id, x.version, a.version AS versions, x.article AS number FROM imported_articles x JOIN articles a ON a.number = x.article
            WHERE x.import = {key} AND x.marks & {(int)marks} <> 0 AND a.withdrawn IS NULL
            """);
        var shown = await brought.OrderBy(b => b.Number).ThenBy(b => b.Version).Skip(skip).Take(take).ToListAsync(ct);
        var articles = new List<ImportedArticle>(shown.Count);
        foreach (var one in shown)
        {
            var version = await context.Versions.SingleAsync(v => v.Article == one.Number && v.Version == one.Version, ct);
            articles.Add(new ImportedArticle(one.Id, one.Version, one.Versions, Body.Unpack<Article>(version.Packed)));
        }

        return new ImportedPage(await brought.LongCountAsync(ct), articles);
    }, ct);

    private static async Task<ImportRecord> RecordAsync(ArchiveContext context, ImportRow row, CancellationToken ct) => new(
        row.Key,
        row.Path,
        row.StartedAt,
        row.FinishedAt,
        row.Packed is null ? null : Body.Unpack<string>(row.Packed),
        await context.Database.SqlQuery<bool>($"SELECT EXISTS (SELECT 1 FROM imported_articles WHERE import = {row.Key}) AS Value").SingleAsync(ct));

    private sealed record Brought(string Id, int Version, int Versions, long Number);
}
