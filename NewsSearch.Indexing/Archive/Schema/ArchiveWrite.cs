using System.Globalization;
using Microsoft.Data.Sqlite;

namespace NewsSearch.Indexing.Archive.Schema;

/// <summary>One write transaction: rows through EF, and statements that EF has no words for (upserts, counters) prepared once and run often.</summary>
internal sealed class ArchiveWrite(ArchiveContext context, SqliteTransaction transaction) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> prepared = new(StringComparer.Ordinal);

    /// <summary>The tables, inside the transaction.</summary>
    public ArchiveContext Context => context;

    /// <summary>The next number of a counter; gaps cannot be, since it rolls back with the transaction.</summary>
    public long Next(string counter) =>
        Ask("UPDATE counters SET value = value + 1 WHERE name = $1 RETURNING value", row => row.GetInt64(0), counter)[0];

    /// <summary>Runs a statement with its values as $1, $2, …; gives the rows changed.</summary>
    public int Run(string sql, params ReadOnlySpan<object?> values) => Command(sql, values).ExecuteNonQuery();

    /// <summary>The rows of a statement with its values as $1, $2, ….</summary>
    public IReadOnlyList<T> Ask<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        using var reader = Command(sql, values).ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(read(reader));
        return rows;
    }

    public void Dispose()
    {
        foreach (var command in prepared.Values)
            command.Dispose();
    }

    private SqliteCommand Command(string sql, ReadOnlySpan<object?> values)
    {
        if (!prepared.TryGetValue(sql, out var command))
        {
            command = transaction.Connection!.CreateCommand();
            command.Transaction = transaction;
#pragma warning disable CA2100 // Statements are constants of this namespace; values are parameters.
            command.CommandText = sql;
#pragma warning restore CA2100
            for (var i = 1; i <= values.Length; i++)
                command.Parameters.Add(new SqliteParameter { ParameterName = string.Create(CultureInfo.InvariantCulture, $"${i}") });
            prepared.Add(sql, command);
        }

        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return command;
    }
}
