using Microsoft.EntityFrameworkCore;
using NewsSearch.Indexing.Archive.Schema;
using NewsSearch.Indexing.Archive.Storing;

namespace NewsSearch.Indexing.Archive.Meaning;

/// <summary>The vectors of articles' passages: which articles have none, keeping them, and what was made since. Vectors of one model at a time count; an article withdrawn has none.</summary>
internal sealed class VectorStore(ArchiveDatabase database)
{
    /// <summary>Articles without vectors, the latest arrivals first.</summary>
    public Task<IReadOnlyList<StoredArticle>> WithoutAsync(int max, CancellationToken ct) => database.ReadAsync(async context =>
    {
        var rows = await context.Articles.Where(a => a.Withdrawn == null && a.VectorModel == null).OrderByDescending(a => a.Number).Take(max).ToListAsync(ct);
        return await StoredArticles.LoadAsync(context, await StoredArticles.FittingAsync(context, rows, ct), ct);
    }, ct);

    /// <summary>Keeps vectors; those of an article that has changed, been withdrawn or erased since are let go. Gives how many were kept.</summary>
    public Task<int> SaveAsync(string model, IReadOnlyList<(string Id, int Version, byte[] Packed)> made, CancellationToken ct) => made.Count == 0 ? Task.FromResult(0) : database.WriteAsync(write =>
    {
        var kept = 0;
        foreach (var (id, version, packed) in made)
        {
            var numbers = write.Ask("UPDATE articles SET vector_model = $3 WHERE id = $1 AND version = $2 AND withdrawn IS NULL RETURNING number", r => r.GetInt64(0), id, version, model);
            if (numbers is not [var number])
                continue;
            write.Run(
                "INSERT INTO passage_vectors(article, sequence, packed) VALUES ($1, $2, $3) ON CONFLICT(article) DO UPDATE SET sequence = excluded.sequence, packed = excluded.packed",
                number,
                write.Next(CounterRow.Vectors),
                packed);
            kept++;
        }

        return Task.FromResult(kept);
    }, ct);

    /// <summary>Has the vectors of all models but <paramref name="model"/> made anew: they cannot be compared with its own. Gives how many articles that concerns. What is kept of them is written over as new ones come.</summary>
    public Task<int> DropOthersAsync(string model, CancellationToken ct) => database.WriteAsync(
        write => Task.FromResult(
            // Two ranges of the index on (vector_model, number) instead of a walk over all articles.
            write.Run("UPDATE articles SET vector_model = NULL WHERE withdrawn IS NULL AND vector_model < $1", model)
            + write.Run("UPDATE articles SET vector_model = NULL WHERE withdrawn IS NULL AND vector_model > $1", model)),
        ct);

    /// <summary>Takes an article's vectors away: its text is no longer what they were made from, or is not to be found.</summary>
    public static void Drop(ArchiveWrite write, ArticleRow row)
    {
        write.Run("DELETE FROM passage_vectors WHERE article = $1", row.Number);
        row.VectorModel = null;
    }

    /// <summary>The sequence of the last vectors made; 0 where none were.</summary>
    public async Task<long> SequenceAsync(CancellationToken ct) =>
        (await database.AskAsync("SELECT value FROM counters WHERE name = $1", r => r.GetInt64(0), ct, CounterRow.Vectors))[0];

    /// <summary>The vectors that <paramref name="model"/> made after a sequence, in that order.</summary>
    public async Task<IReadOnlyList<KeptVectors>> MadeAsync(string model, long after, int max, CancellationToken ct) =>
        // CROSS JOIN: in the order of the sequence, whatever SQLite thinks of the tables' sizes.
        await database.AskAsync(
            "SELECT v.article, v.sequence, v.packed FROM passage_vectors v CROSS JOIN articles a ON a.number = v.article WHERE v.sequence > $1 AND a.vector_model = $2 ORDER BY v.sequence LIMIT $3",
            r => new KeptVectors(r.GetInt64(0), r.GetInt64(1), r.GetFieldValue<byte[]>(2)),
            ct,
            after,
            model,
            max);
}
