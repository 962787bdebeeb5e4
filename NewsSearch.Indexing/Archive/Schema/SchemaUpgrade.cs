using Microsoft.EntityFrameworkCore;

namespace NewsSearch.Indexing.Archive.Schema;

/// <summary>Brings a database's tables up to date when it is opened.</summary>
internal static class SchemaUpgrade
{
    public static async Task<bool> ApplyAsync(IDbContextFactory<ArchiveContext> contexts, string file, CancellationToken ct)
    {
        await using var context = await contexts.CreateDbContextAsync(ct);
        if (!await PendingAsync(context, file, ct) && await IsWriteAheadAsync(context, ct))
            return false;
        await using var alone = await TakeTurnAsync(file + ".lock", ct);
        if (!await IsWriteAheadAsync(context, ct))
            await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", ct);
        if (!await PendingAsync(context, file, ct))
            return false;
        // The lock that EF keeps inside the database outlives a killed process and would be waited for without end; the lock above does not.
        await context.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", ct);
        await context.Database.MigrateAsync(ct);
        return true;
    }

    private static async Task<bool> PendingAsync(ArchiveContext context, string file, CancellationToken ct)
    {
        var applied = (await context.Database.GetAppliedMigrationsAsync(ct)).ToHashSet(StringComparer.Ordinal);
        var known = context.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        if (!applied.IsSubsetOf(known))
            throw new ArchiveException($"The archive '{file}' was written by a newer NewsSearch. Use that version, or name another folder with --archive.");
        return !known.IsSubsetOf(applied);
    }

    /// <summary>Whether the database is in write-ahead mode; a restored backup is not.</summary>
    private static async Task<bool> IsWriteAheadAsync(ArchiveContext context, CancellationToken ct) =>
        (await context.Database.SqlQueryRaw<string>("SELECT journal_mode AS Value FROM pragma_journal_mode").ToListAsync(ct)) is ["wal"];

    private static async Task<FileStream> TakeTurnAsync(string file, CancellationToken ct)
    {
        while (true)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(file))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), ct);
            }
            catch (UnauthorizedAccessException failure)
            {
                throw new ArchiveException($"The archive '{file}' cannot be written: its folder is read-only. Give this user the right to write there, or name another folder with --archive.", failure);
            }
        }
    }
}
