using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
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
            database.ReadAsync(ReadOnAsync, CancellationToken.None).GetAwaiter().GetResult();
            readAt = clock.GetTimestamp();
        }
    }

    private async Task<bool> ReadOnAsync(ArchiveContext context)
    {
        var after = namedAt;
        var rows = context.Entities.Where(e => e.NamedAt > after).OrderBy(e => e.NamedAt).Select(e => new { e.Id, e.Name, e.NamedAt });
        await foreach (var row in rows.AsAsyncEnumerable())
        {
            names[row.Id] = row.Name;
            namedAt = row.NamedAt;
        }

        return true;
    }
}
