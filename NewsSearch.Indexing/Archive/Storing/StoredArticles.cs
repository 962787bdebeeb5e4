using Microsoft.EntityFrameworkCore;
using NewsSearch.Indexing.Archive.Schema;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive.Storing;

/// <summary>Puts articles together from their rows.</summary>
internal static class StoredArticles
{
    // Packed; three or four times as much unpacked.
    private const long MostBytes = 8_000_000;

    /// <summary>As many of the first <paramref name="rows"/> as may be put together at once, at least one: how many are asked for says nothing of how large they are.</summary>
    public static async Task<List<ArticleRow>> FittingAsync(ArchiveContext context, List<ArticleRow> rows, CancellationToken ct)
    {
        var numbers = rows.Select(r => r.Number).ToList();
        var sizes = await context.Articles.Where(a => numbers.Contains(a.Number))
            .Join(context.Versions, a => new { a.Number, a.Version }, v => new { Number = v.Article, v.Version }, (a, v) => new { a.Number, v.Packed.Length })
            .ToDictionaryAsync(s => s.Number, s => (long)s.Length, ct);
        var bytes = 0L;
        return [.. rows.TakeWhile((row, i) => (bytes += sizes[row.Number]) <= MostBytes || i == 0)];
    }

    /// <summary>The current versions of <paramref name="rows"/>, in their order.</summary>
    public static async Task<IReadOnlyList<StoredArticle>> LoadAsync(ArchiveContext context, IReadOnlyList<ArticleRow> rows, CancellationToken ct)
    {
        var bodies = await CurrentAsync(context, rows, ct);
        var copies = await FirstOfTextAsync(context, rows, ct);
        var stories = await StoriesAsync(context, rows, ct);
        return [.. rows.Select(row => Put(row, bodies[row.Number], copies, stories))];
    }

    /// <summary>Version <paramref name="version"/> of an article as it came, without corrections and reading; null where there is none.</summary>
    public static async Task<StoredArticle?> LoadVersionAsync(ArchiveContext context, ArticleRow row, int version, CancellationToken ct)
    {
        var stored = await context.Versions.FirstOrDefaultAsync(v => v.Article == row.Number && v.Version == version, ct);
        if (stored is null)
            return null;
        var current = (await LoadAsync(context, [row], ct))[0];
        return current with { Version = version, StoredAt = stored.StoredAt, Article = Body.Unpack<Article>(stored.Packed), Annotations = null };
    }

    /// <summary>The current bodies of <paramref name="rows"/> by number: corrected, with what was read in them.</summary>
    public static async Task<Dictionary<long, CurrentBody>> CurrentAsync(ArchiveContext context, IReadOnlyList<ArticleRow> rows, CancellationToken ct)
    {
        var numbers = rows.Select(r => r.Number).ToList();
        var packed = await (
            from article in context.Articles
            where numbers.Contains(article.Number)
            join version in context.Versions on new { article.Number, article.Version } equals new { Number = version.Article, version.Version }
            join reading in context.Readings on article.Number equals reading.Article into readings
            from reading in readings.DefaultIfEmpty()
            join correction in context.Corrections on article.Number equals correction.Article into corrections
            from correction in corrections.DefaultIfEmpty()
            select new { article.Number, version.StoredAt, Text = version.Packed, Reading = reading == null ? null : reading.Packed, Correction = correction == null ? null : correction.Packed })
            .ToListAsync(ct);
        return packed.AsParallel().Select(p => (p.Number, Body: new CurrentBody(
            p.StoredAt,
            p.Correction is null ? Body.Unpack<Article>(p.Text) : Body.Unpack<ArticleCorrection>(p.Correction).Over(Body.Unpack<Article>(p.Text)),
            p.Reading is null ? null : Body.Unpack<Annotations>(p.Reading)))).ToDictionary(p => p.Number, p => p.Body);
    }

    private static StoredArticle Put(ArticleRow row, CurrentBody body, Dictionary<long, (long Number, string Id)> copies, ILookup<long?, (long Number, string Id)> stories) => new()
    {
        Id = row.Id,
        Number = row.Number,
        Version = row.Version,
        Versions = row.Version,
        StoredAt = body.StoredAt,
        Article = body.Article,
        Annotations = body.Annotations,
        Withdrawn = row.Withdrawn,
        CopyOf = copies.TryGetValue(row.TextHash, out var first) && first.Number < row.Number ? first.Id : null,
        Story = row.Story is null ? [] : [.. stories[row.Story].Where(s => s.Number != row.Number).Select(s => s.Id)],
    };

    private static async Task<Dictionary<long, (long Number, string Id)>> FirstOfTextAsync(ArchiveContext context, IReadOnlyList<ArticleRow> rows, CancellationToken ct)
    {
        var hashes = rows.Select(r => r.TextHash).Distinct().ToList();
        var same = await context.Articles.Where(a => hashes.Contains(a.TextHash) && a.Withdrawn == null)
            .GroupBy(a => a.TextHash).Select(g => new { Hash = g.Key, Number = g.Min(a => a.Number) })
            .Join(context.Articles, first => first.Number, article => article.Number, (first, article) => new { first.Hash, first.Number, article.Id })
            .ToListAsync(ct);
        return same.ToDictionary(s => s.Hash, s => (s.Number, s.Id));
    }

    private static async Task<ILookup<long?, (long Number, string Id)>> StoriesAsync(ArchiveContext context, IReadOnlyList<ArticleRow> rows, CancellationToken ct)
    {
        var stories = rows.Where(r => r.Story is not null).Select(r => r.Story).Distinct().ToList();
        if (stories.Count == 0)
            return Array.Empty<(long, string)>().ToLookup(_ => (long?)null);
        var members = await context.Articles.Where(a => stories.Contains(a.Story) && a.Withdrawn == null).OrderBy(a => a.Number)
            .Select(a => new { a.Story, a.Number, a.Id }).ToListAsync(ct);
        return members.ToLookup(m => m.Story, m => (m.Number, m.Id));
    }
}
