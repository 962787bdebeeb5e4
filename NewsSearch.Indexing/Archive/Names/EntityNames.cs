using System.Collections.Concurrent;
using NewsSearch.Indexing.Archive.Schema;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive.Names;

/// <summary>The names of all entities in memory, read on when a name is missing: entities that another process adds are known within a second.</summary>
internal sealed class EntityNames(ArchiveDatabase database, TimeProvider clock) : IEntityNames
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly Lock reading = new();
    private long? readAt;
    private long namedAt;

    public string? NameOf(string id)
    {
        if (names.TryGetValue(id, out var name))
            return name;
        ReadOn(always: false);
        return names.GetValueOrDefault(id);
    }

    /// <summary>Reads on at once, after names were saved here.</summary>
    public void ReadOn() => ReadOn(always: true);

    private void ReadOn(bool always)
    {
        lock (reading)
        {
            if (!always && readAt is { } last && clock.GetElapsedTime(last) < Patience)
                return;
            // SQLite answers synchronously whatever is asked of it, so nothing is waited for here but the disk.
            var rows = database.AskAsync(
                "SELECT id, name, named_at FROM entities WHERE named_at > $1 ORDER BY named_at",
                row => (Id: row.GetString(0), Name: row.GetString(1), NamedAt: row.GetInt64(2)), CancellationToken.None, namedAt).GetAwaiter().GetResult();
            foreach (var row in rows)
                (names[row.Id], namedAt) = (row.Name, row.NamedAt);
            readAt = clock.GetTimestamp();
        }
    }
}
