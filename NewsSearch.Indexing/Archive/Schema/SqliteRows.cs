using System.Globalization;
using Microsoft.Data.Sqlite;

namespace NewsSearch.Indexing.Archive.Schema;

/// <summary>Single statements without EF, which costs a second of the start and its share of each question: for what is asked before the first page, by every page, and five times a second.</summary>
internal static class SqliteRows
{
    /// <summary>The rows of a statement with its values as $1, $2, ….</summary>
    public static async Task<List<T>> ListAsync<T>(this SqliteConnection connection, string sql, Func<SqliteDataReader, T> read, CancellationToken ct, params object[] values)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Statements are constants of this namespace; values are parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        for (var i = 0; i < values.Length; i++)
            command.Parameters.AddWithValue(string.Create(CultureInfo.InvariantCulture, $"${i + 1}"), values[i]);
        await using var rows = await command.ExecuteReaderAsync(ct);
        var list = new List<T>();
        while (await rows.ReadAsync(ct))
            list.Add(read(rows));
        return list;
    }
}
