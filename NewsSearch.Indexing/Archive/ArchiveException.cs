using Microsoft.Data.Sqlite;

namespace NewsSearch.Indexing.Archive;

/// <summary>The archive cannot be used: its folder, its disk or its file. The message says what is wrong and what to do, for an operator.</summary>
public sealed class ArchiveException : Exception
{
    /// <summary>SQLITE_FULL.</summary>
    private const int Full = 13;

    /// <summary>Without an inner cause.</summary>
    public ArchiveException(string message) : base(message)
    {
    }

    /// <summary>With the failure behind it.</summary>
    public ArchiveException(string message, Exception cause) : base(message, cause)
    {
    }

    /// <summary>Whether the disk that holds the archive has no room left.</summary>
    public bool IsOfFullDisk => InnerException is SqliteException { SqliteErrorCode: Full };

    /// <summary>What a failure of SQLite means for <paramref name="file"/>; null where it is a bug of ours and no state of the disk.</summary>
    internal static ArchiveException? From(SqliteException failure, string file) => failure.SqliteErrorCode switch
    {
        5 or 6 => new($"The archive '{file}' has been locked by another process for too long. Wait until it has finished, then try again.", failure),
        8 => new($"The archive '{file}' cannot be written: the file or its folder is read-only. Give this user the right to write there, or name another folder with --archive.", failure),
        10 => new($"The disk that holds the archive '{file}' failed to read or write ({failure.Message}). Check the disk; nothing stored before is lost.", failure),
        11 => new($"The archive '{file}' is damaged ({failure.Message}). Run 'newssearch check', and restore a backup with 'newssearch restore FILE --force'.", failure),
        Full => new($"The disk that holds the archive '{file}' is full. Make room and start again; everything stored before is kept.", failure),
        14 => new($"The archive '{file}' cannot be opened. Check that this user may read and write the folder, or name another with --archive.", failure),
        26 => new($"'{file}' is not an archive of NewsSearch. Move the file away, or name another folder with --archive.", failure),
        _ => null,
    };
}
