using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace NewsSearch.Indexing.Archive.Schema;

/// <summary>What every connection is told when it opens.</summary>
/// <param name="pageCeiling">At most this many pages of 4 KB, as a disk that fills up; null for no ceiling of ours.</param>
internal sealed class ConnectionSettings(long? pageCeiling) : DbConnectionInterceptor
{
    // FULL: what was committed survives a power cut. Waiting five seconds inside SQLite keeps writers of several processes from failing each other.
    private const string Pragmas =
        "PRAGMA busy_timeout=5000; PRAGMA synchronous=FULL; PRAGMA cache_size=-16000; PRAGMA temp_store=MEMORY; PRAGMA journal_size_limit=67108864;";

    private readonly string pragmas = pageCeiling is { } pages
        ? string.Create(CultureInfo.InvariantCulture, $"{Pragmas} PRAGMA max_page_count={pages};")
        : Pragmas;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The text is the constant above and a number.
        command.CommandText = pragmas;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
