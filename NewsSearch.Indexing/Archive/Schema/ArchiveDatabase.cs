using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace NewsSearch.Indexing.Archive.Schema;

/// <summary>The database file: opening, and transactions to read and write in. Several processes may have one open at once.</summary>
internal sealed class ArchiveDatabase : IAsyncDisposable
{
    private readonly PooledDbContextFactory<ArchiveContext> contexts;
    private readonly SemaphoreSlim writing = new(1, 1);

    private ArchiveDatabase(string file, long? pageCeiling)
    {
        File = file;
        Connection = new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = true, DefaultTimeout = 60 }.ToString();
        contexts = new(new DbContextOptionsBuilder<ArchiveContext>()
            .UseSqlite(Connection)
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .AddInterceptors(new ConnectionSettings(pageCeiling))
            .Options);
    }

    /// <summary>The file's path.</summary>
    public string File { get; }

    /// <summary>What a connection of one's own is opened with.</summary>
    public string Connection { get; }

    /// <summary>Opens <paramref name="file"/>, making it and its folder where they are missing, and brings its tables up to date.</summary>
    /// <exception cref="ArchiveException">It cannot be opened or written.</exception>
    public static async Task<ArchiveDatabase> OpenAsync(string file, long? pageCeiling, IProgress<CatchingUp>? progress, CancellationToken ct)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new ArchiveException($"The archive's folder '{Path.GetDirectoryName(file)}' cannot be made: {failure.Message} Name another with --archive.", failure);
        }

        var database = new ArchiveDatabase(file, pageCeiling);
        try
        {
            await database.Guarded(() => SchemaUpgrade.ApplyAsync(database.contexts, database.Connection, file, progress, ct));
            return database;
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    /// <summary>Reads within one snapshot: all that <paramref name="work"/> asks is of the same moment.</summary>
    public Task<T> ReadAsync<T>(Func<ArchiveContext, Task<T>> work, CancellationToken ct) => Guarded(async () =>
    {
        await using var context = await contexts.CreateDbContextAsync(ct);
        await context.Database.OpenConnectionAsync(ct);
        await using var snapshot = ((SqliteConnection)context.Database.GetDbConnection()).BeginTransaction(deferred: true);
        await context.Database.UseTransactionAsync(snapshot, ct);
        return await work(context);
    });

    /// <summary>The rows of one statement with its values as $1, $2, …, asked without EF: see <see cref="SqliteRows"/>.</summary>
    public Task<List<T>> AskAsync<T>(string sql, Func<SqliteDataReader, T> read, CancellationToken ct, params object[] values) => Guarded(async () =>
    {
        await using var connection = new SqliteConnection(Connection);
        await connection.OpenAsync(ct);
        return await connection.ListAsync(sql, read, ct, values);
    });

    /// <summary>Writes in one transaction, committed to the disk when it returns; nothing of it is kept where it throws. Writers of this process queue here, those of others inside SQLite.</summary>
    public async Task<T> WriteAsync<T>(Func<ArchiveWrite, Task<T>> work, CancellationToken ct)
    {
        await writing.WaitAsync(ct);
        try
        {
            return await Guarded(() => InTransaction(work, ct));
        }
        finally
        {
            writing.Release();
        }
    }

    /// <summary>Carries the write-ahead log over into the file and empties it, as far as readers allow.</summary>
    public Task<int> TruncateLogAsync(CancellationToken ct) => Guarded(async () =>
    {
        await using var context = await contexts.CreateDbContextAsync(ct);
        return await context.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", ct);
    });

    /// <summary>A setting of the connections, as they have it: "2" for the synchronous of FULL.</summary>
    public Task<string> PragmaAsync(string name, CancellationToken ct) => Guarded(async () =>
    {
        await using var context = await contexts.CreateDbContextAsync(ct);
        await context.Database.OpenConnectionAsync(ct);
        await using var command = context.Database.GetDbConnection().CreateCommand();
        // A pragma takes no parameters; its name is one of ours, never input.
        command.CommandText = name.All(letter => char.IsAsciiLetter(letter) || letter == '_') ? "PRAGMA " + name : throw new ArgumentException("Not the name of a setting.", nameof(name));
        return Convert.ToString(await command.ExecuteScalarAsync(ct), CultureInfo.InvariantCulture) ?? "";
    });

    /// <summary>Runs <paramref name="work"/> and gives failures of the disk their own words.</summary>
    public async Task<T> Guarded<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception failure) when (SqliteFailure(failure) is { } cause && ArchiveException.From(cause, File) is { } told)
        {
            throw told;
        }
    }

    public ValueTask DisposeAsync()
    {
        using (var connection = new SqliteConnection(Connection))
            SqliteConnection.ClearPool(connection);
        writing.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<T> InTransaction<T>(Func<ArchiveWrite, Task<T>> work, CancellationToken ct)
    {
        await using var context = await contexts.CreateDbContextAsync(ct);
        context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
        context.Database.AutoSavepointsEnabled = false;
        await context.Database.OpenConnectionAsync(ct);
        // Immediate: a transaction that turned from reading to writing could fail instead of waiting for another writer.
        await using var transaction = ((SqliteConnection)context.Database.GetDbConnection()).BeginTransaction(deferred: false);
        await context.Database.UseTransactionAsync(transaction, ct);
        using var write = new ArchiveWrite(context, transaction);
        var result = await work(write);
        await context.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return result;
    }

    private static SqliteException? SqliteFailure(Exception failure) => failure switch
    {
        SqliteException sqlite => sqlite,
        DbUpdateException { InnerException: SqliteException sqlite } => sqlite,
        _ => null,
    };
}
