using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace NewsSearch.Indexing.Archive.Schema;

/// <summary>Brings a database's tables up to date when it is opened.</summary>
internal static class SchemaUpgrade
{
    /// <summary>The migrations that this version knows, by id.</summary>
    private static readonly Lazy<HashSet<string>> Known = new(() => typeof(ArchiveContext).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(Migration)))
        .SelectMany(type => type.GetCustomAttributes(typeof(MigrationAttribute), inherit: false).Cast<MigrationAttribute>())
        .Select(migration => migration.Id)
        .ToHashSet(StringComparer.Ordinal));

    /// <summary>Applies what is missing; false where nothing is. Looking takes a few milliseconds, since EF is asked only where there is something to do.</summary>
    /// <param name="contexts">Makes contexts.</param>
    /// <param name="connection">What a connection of one's own is opened with.</param>
    /// <param name="file">The database.</param>
    /// <param name="progress">Told how far each step is, where the archive was there before: a large one takes minutes.</param>
    /// <param name="ct">Stops, with what the present step did undone.</param>
    public static async Task<bool> ApplyAsync(IDbContextFactory<ArchiveContext> contexts, string connection, string file, IProgress<CatchingUp>? progress, CancellationToken ct)
    {
        if (await IsCurrentAsync(connection, file, ct))
            return false;
        await using var alone = await TakeTurnAsync(file + ".lock", ct);
        if (await IsCurrentAsync(connection, file, ct))
            return false;
        await using var context = await contexts.CreateDbContextAsync(ct);
        await context.Database.OpenConnectionAsync(ct);
        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", ct);
        // The lock that EF keeps inside the database outlives a killed process and would be waited for without end; the lock above does not.
        await context.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", ct);
        var applied = (await context.Database.GetAppliedMigrationsAsync(ct)).ToList();
        var steps = Steps(applied, [.. await context.Database.GetPendingMigrationsAsync(ct)]);
        foreach (var (step, migration) in steps.Index())
        {
            var articles = applied.Count > 0 ? await context.Database.SqlQuery<long>($"SELECT COUNT(*) AS Value FROM articles").SingleAsync(ct) : 0;
            var told = new ToldInSteps(progress, $"Bringing the archive up to date, step {step + 1} of {steps.Count}", articles);
            told.Add(0);
            PackedColumns.Teach((SqliteConnection)context.Database.GetDbConnection(), () => told.Add(1));
            await context.GetService<IMigrator>().MigrateAsync(migration, ct);
        }

        return true;
    }

    /// <summary>The migrations to be applied, one after the other; a single null for all at once in a new archive, and where one that came later is applied already, which a step to an earlier one would undo.</summary>
    private static List<string?> Steps(List<string> applied, List<string?> missing) =>
        applied.Count > 0 && missing.Count > 0 && string.CompareOrdinal(applied[^1], missing[0]) < 0 ? missing : [null];

    /// <summary>Whether every migration is applied and the database is in write-ahead mode; a restored backup is not.</summary>
    private static async Task<bool> IsCurrentAsync(string connection, string file, CancellationToken ct)
    {
        await using var database = new SqliteConnection(connection);
        await database.OpenAsync(ct);
        var applied = await AppliedAsync(database, ct);
        if (!applied.IsSubsetOf(Known.Value))
            throw new ArchiveException($"The archive '{file}' was written by a newer NewsSearch. Use that version, or name another folder with --archive.");
        return applied.SetEquals(Known.Value) && await database.ListAsync("PRAGMA journal_mode", Text, ct) is ["wal"];
    }

    private static async Task<HashSet<string>> AppliedAsync(SqliteConnection database, CancellationToken ct) =>
        await database.ListAsync("SELECT name FROM sqlite_master WHERE name = '__EFMigrationsHistory'", Text, ct) is [_]
            ? [.. await database.ListAsync("SELECT \"MigrationId\" FROM \"__EFMigrationsHistory\"", Text, ct)]
            : [];

    private static string Text(SqliteDataReader row) => row.GetString(0);

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
