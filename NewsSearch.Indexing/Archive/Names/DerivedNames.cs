using Microsoft.EntityFrameworkCore;
using NewsSearch.Indexing.Archive.Schema;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive.Names;

/// <summary>Keeps what is counted over the archive in step with readings: entities, variants, roles, quotations. Only current versions of articles that are not withdrawn count.</summary>
internal sealed class DerivedNames(ArchiveWrite write)
{
    /// <summary>Enters what was read in <paramref name="row"/>'s current version.</summary>
    public void Add(ArticleRow row, Annotations read)
    {
        var keys = read.Entities.DistinctBy(e => e.Id).ToDictionary(e => e.Id, e => Named(e, read.Stamp), StringComparer.Ordinal);
        foreach (var entity in read.Entities.DistinctBy(e => e.Id))
            write.Run("INSERT INTO article_entities(article, entity, mentions, day) VALUES ($1, $2, $3, $4)", row.Number, keys[entity.Id], entity.Mentions, row.Day);
        foreach (var (entity, people, surface, mentions) in Spelled(read, keys))
        {
            write.Run("INSERT INTO article_spellings(entity, people, surface, article, day, mentions) VALUES ($1, $2, $3, $4, $5, $6)", entity, people, surface, row.Number, row.Day, mentions);
            if (people)
                continue;
            write.Run(
                "INSERT INTO variants(entity, surface, articles, mentions) VALUES ($1, $2, 1, $3) ON CONFLICT(entity, surface) DO UPDATE SET articles = articles + 1, mentions = mentions + excluded.mentions",
                entity,
                surface,
                mentions);
        }

        AddRoles(row, read, keys);
        AddQuotes(row, read, keys);
    }

    /// <summary>Takes out what <see cref="Add"/> entered for the same reading; nothing where it is out already, as for an article withdrawn.</summary>
    public void Remove(long article, Annotations read)
    {
        var keys = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var (id, key) in write.Ask("SELECT e.id, e.key FROM article_entities a JOIN entities e ON e.key = a.entity WHERE a.article = $1", r => (r.GetString(0), r.GetInt64(1)), article))
            keys.Add(id, key);
        foreach (var (entity, people, surface, mentions) in Spelled(read, keys))
        {
            write.Run("DELETE FROM article_spellings WHERE entity = $1 AND people = $2 AND surface = $3 AND article = $4", entity, people, surface, article);
            if (!people)
                write.Run("UPDATE variants SET articles = articles - 1, mentions = mentions - $3 WHERE entity = $1 AND surface = $2", entity, surface, mentions);
        }

        foreach (var key in keys.Values)
        {
            write.Run("DELETE FROM variants WHERE entity = $1 AND articles <= 0", key);
            write.Run("UPDATE entities SET articles = articles - 1, mentions = mentions - (SELECT mentions FROM article_entities WHERE article = $2 AND entity = $1) WHERE key = $1", key, article);
            write.Run("DELETE FROM entities WHERE key = $1 AND articles <= 0", key);
        }

        write.Run("DELETE FROM article_entities WHERE article = $1", article);
        write.Run("DELETE FROM roles WHERE article = $1", article);
        write.Run("DELETE FROM quotes WHERE article = $1", article);
    }

    /// <summary>Takes an article's reading away, where it has one: its text or date is no longer what was read.</summary>
    public async Task DropReadingAsync(ArticleRow row, CancellationToken ct)
    {
        if (await TakeOutAsync(row.Number, ct))
        {
            write.Run("DELETE FROM readings WHERE article = $1", row.Number);
            write.Run("DELETE FROM unfixed_readings WHERE article = $1", row.Number);
            write.Run("DELETE FROM fixed_readings WHERE article = $1", row.Number);
        }

        row.ReadStamp = null;
    }

    /// <summary>Takes an article out of the counts and keeps its reading; false where it has none.</summary>
    public async Task<bool> TakeOutAsync(long article, CancellationToken ct)
    {
        if (await ReadingAsync(article, ct) is not { } reading)
            return false;
        Remove(article, reading);
        return true;
    }

    /// <summary>An article's reading; null where it has none.</summary>
    public async Task<Annotations?> ReadingAsync(long article, CancellationToken ct) =>
        await write.Context.Readings.Where(r => r.Article == article).Select(r => r.Packed).FirstOrDefaultAsync(ct) is { } packed
            ? Body.Unpack<Annotations>(packed)
            : null;

    /// <summary>The entity's key, counted up. The first reading names an entity, and the first of a newer stamp names it again.</summary>
    private long Named(Entity entity, string stamp)
    {
        var known = write.Ask(
            "UPDATE entities SET articles = articles + 1, mentions = mentions + $2 WHERE id = $1 RETURNING key, stamp",
            r => (Key: r.GetInt64(0), Stamp: r.GetString(1)),
            entity.Id,
            entity.Mentions);
        if (known is [var (key, namedBy)])
        {
            if (namedBy != stamp)
                write.Run("UPDATE entities SET name = $2, kind = $3, country = $4, stamp = $5, named_at = $6 WHERE key = $1", key, entity.Name, (int)entity.Kind, entity.Country, stamp, write.Next(CounterRow.Naming));
            return key;
        }

        return write.Ask(
            "INSERT INTO entities(id, name, kind, country, articles, mentions, stamp, named_at) VALUES ($1, $2, $3, $4, 1, $5, $6, $7) RETURNING key",
            r => r.GetInt64(0),
            entity.Id,
            entity.Name,
            (int)entity.Kind,
            entity.Country,
            entity.Mentions,
            stamp,
            write.Next(CounterRow.Naming))[0];
    }

    private static IEnumerable<(long Entity, bool People, string Surface, int Mentions)> Spelled(Annotations read, Dictionary<string, long> keys) =>
        SpelledNames.In(read).Where(spelled => keys.ContainsKey(spelled.Entity)).Select(spelled => (keys[spelled.Entity], spelled.People, spelled.Surface, spelled.Mentions));

    private void AddRoles(ArticleRow row, Annotations read, Dictionary<string, long> keys)
    {
        for (var i = 0; i < read.Roles.Count; i++)
        {
            var role = read.Roles[i];
            if (!keys.TryGetValue(role.Person, out var person))
                continue;
            write.Run(
                "INSERT INTO roles(article, ordinal, person, title, \"of\", state, start, \"end\", day) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
                row.Number,
                i,
                person,
                role.Title,
                role.Of,
                (int)role.State,
                role.Start,
                role.End,
                row.Day);
        }
    }

    private void AddQuotes(ArticleRow row, Annotations read, Dictionary<string, long> keys)
    {
        foreach (var quote in read.Quotes)
        {
            foreach (var speaker in quote.Speakers)
            {
                if (speaker.Entity is not null && keys.TryGetValue(speaker.Entity, out var key))
                    write.Run("INSERT OR IGNORE INTO quotes(article, start, speaker, \"end\", form, day) VALUES ($1, $2, $3, $4, $5, $6)", row.Number, quote.Start, key, quote.End, (int)quote.Form, row.Day);
            }
        }
    }
}
