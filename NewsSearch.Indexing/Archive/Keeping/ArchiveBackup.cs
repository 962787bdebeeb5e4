using Microsoft.Data.Sqlite;
using NewsSearch.Indexing.Archive.Schema;

namespace NewsSearch.Indexing.Archive.Keeping;

/// <summary>An archive in one file, and back.</summary>
internal static class ArchiveBackup
{
    /// <summary>Writes the archive as it is at this moment to <paramref name="file"/>, whoever else reads or writes it meanwhile. The file is whole or not there.</summary>
    public static async Task<long> WriteAsync(ArchiveDatabase database, string file, CancellationToken ct)
    {
        var target = Path.GetFullPath(file);
        if (File.Exists(target) || Directory.Exists(target))
            throw new ArchiveException($"'{file}' exists already. Name a new file, or move that one away.");
        var unfinished = target + ".unfinished";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Delete(unfinished);
            await database.Guarded(() => VacuumAsync(database, unfinished, ct));
            Flush(unfinished);
            File.Move(unfinished, target);
            return new FileInfo(target).Length;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new ArchiveException($"The backup '{file}' cannot be written: {failure.Message} Name a file in a folder that can be written.", failure);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <summary>Makes the backup <paramref name="file"/> the archive of <paramref name="folder"/>. An archive that is there is kept beside it as 'before-restore.db', if <paramref name="force"/> allows it at all.</summary>
    public static async Task RestoreAsync(ArchiveFolder folder, string file, bool force, CancellationToken ct)
    {
        await VerifyAsync(file, ct);
        if (File.Exists(folder.Database) && !force)
            throw new ArchiveException($"There is an archive in '{folder.Path}' already. Restore into another folder with --archive, or replace it with --force.");
        try
        {
            Directory.CreateDirectory(folder.Path);
            using var owned = IndexLock.TryTake(folder) ?? throw new ArchiveException($"A server is running on '{folder.Path}'. Stop it, then restore.");
            var restoring = folder.Database + ".restoring";
            File.Copy(file, restoring, overwrite: true);
            Flush(restoring);
            if (File.Exists(folder.Database))
                SetAside(folder);
            File.Move(restoring, folder.Database);
            if (Directory.Exists(folder.Index))
                Directory.Delete(folder.Index, recursive: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new ArchiveException($"The archive cannot be restored into '{folder.Path}': {failure.Message}", failure);
        }
    }

    private static async Task<bool> VacuumAsync(ArchiveDatabase database, string file, CancellationToken ct)
    {
        await using var connection = new SqliteConnection(database.Connection);
        await connection.OpenAsync(ct);
        await using var command = connection.CreateCommand();
        command.CommandText = "VACUUM INTO $file";
        command.CommandTimeout = 0;
        command.Parameters.AddWithValue("$file", file);
        await command.ExecuteNonQueryAsync(ct);
        return true;
    }

    /// <summary>Looks whether a file is a whole archive before anything is replaced by it.</summary>
    private static async Task VerifyAsync(string file, CancellationToken ct)
    {
        if (!File.Exists(file))
            throw new ArchiveException($"There is no file '{file}'.");
        var read = new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString();
        try
        {
            await using var connection = new SqliteConnection(read);
            await connection.OpenAsync(ct);
            await using var command = connection.CreateCommand();
            command.CommandText = "SELECT COUNT(*) FROM sqlite_master WHERE name IN ('articles', 'versions', 'counters', '__EFMigrationsHistory')";
            if ((long)(await command.ExecuteScalarAsync(ct))! != 4)
                throw new ArchiveException($"'{file}' is no backup of a NewsSearch archive.");
            command.CommandText = "PRAGMA integrity_check(1)";
            if ((string)(await command.ExecuteScalarAsync(ct))! is not "ok" and var problem)
                throw new ArchiveException($"The backup '{file}' is damaged ({problem}). Use another one; nothing was changed.");
        }
        catch (SqliteException failure)
        {
            throw new ArchiveException($"'{file}' cannot be read as a backup ({failure.Message}). Use another one; nothing was changed.", failure);
        }
    }

    private static void SetAside(ArchiveFolder folder)
    {
        RefuseWhileOpen(folder);
        var aside = Path.Combine(folder.Path, "before-restore.db");
        // The write-ahead log belongs to its database and goes with it.
        foreach (var part in new[] { "", "-wal", "-shm" })
        {
            File.Delete(aside + part);
            if (File.Exists(folder.Database + part))
                File.Move(folder.Database + part, aside + part);
        }
    }

    /// <summary>An import at work would go on writing to the file set aside.</summary>
    private static void RefuseWhileOpen(ArchiveFolder folder)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = folder.Database, Pooling = false, DefaultTimeout = 1 }.ToString());
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            // One by one: of several statements in one command, a busy one is passed over.
            foreach (var statement in (string[])["PRAGMA locking_mode=EXCLUSIVE", "BEGIN EXCLUSIVE", "ROLLBACK"])
            {
#pragma warning disable CA2100 // The statements above.
                command.CommandText = statement;
#pragma warning restore CA2100
                command.ExecuteNonQuery();
            }
        }
        catch (SqliteException damaged) when (damaged.SqliteErrorCode is 11 or 26)
        {
            // A damaged archive is what a restore is for.
        }
        catch (SqliteException busy)
        {
            throw new ArchiveException($"Another process has the archive in '{folder.Path}' open ({busy.Message}). Stop it, then restore.", busy);
        }
    }

    private static void Flush(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite);
        stream.Flush(flushToDisk: true);
    }
}
