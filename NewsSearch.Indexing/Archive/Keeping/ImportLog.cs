using Microsoft.EntityFrameworkCore;
using NewsSearch.Indexing.Archive.Schema;

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
        return [.. rows.Select(r => new ImportRecord(r.Key, r.Path, r.StartedAt, r.FinishedAt, r.Packed is null ? null : Body.Unpack<string>(r.Packed)))];
    }, ct);
}
