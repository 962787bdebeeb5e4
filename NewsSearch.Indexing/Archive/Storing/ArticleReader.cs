using Microsoft.EntityFrameworkCore;
using NewsSearch.Indexing.Archive.Schema;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive.Storing;

/// <summary>Reads articles back.</summary>
internal sealed class ArticleReader(ArchiveDatabase database)
{
    public Task<StoredArticle?> FindAsync(string id, int? version, CancellationToken ct) => database.ReadAsync(async context =>
    {
        var row = await context.Articles.FirstOrDefaultAsync(a => a.Id == id, ct);
        if (row is null)
            return null;
        return version is { } wanted && wanted != row.Version
            ? await StoredArticles.LoadVersionAsync(context, row, wanted, ct)
            : (await StoredArticles.LoadAsync(context, [row], ct))[0];
    }, ct);

    /// <summary>The current versions of the first of <paramref name="ids"/>, as many as may be held at once, and how many of the ids were looked at; unknown ones have none.</summary>
    public Task<(int Looked, IReadOnlyList<CurrentArticle> Articles)> FirstAsync(IReadOnlyList<string> ids, CancellationToken ct) => database.ReadAsync<(int, IReadOnlyList<CurrentArticle>)>(async context =>
    {
        var known = await context.Articles.Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, StringComparer.Ordinal, ct);
        var rows = ids.Select(id => known.GetValueOrDefault(id)).OfType<ArticleRow>().ToList();
        var fitting = await StoredArticles.FittingAsync(context, rows, ct);
        var bodies = await StoredArticles.CurrentAsync(context, fitting, ct);
        var looked = fitting.Count == rows.Count ? ids.Count : ids.TakeWhile(id => id != rows[fitting.Count].Id).Count();
        return (looked, [.. fitting.Select(row => new CurrentArticle(row.Id, bodies[row.Number].Article, bodies[row.Number].Annotations))]);
    }, ct);

    public Task<IReadOnlyList<string>> CopiesAsync(string id, int most, CancellationToken ct) => database.ReadAsync<IReadOnlyList<string>>(async context =>
        await context.Articles.Where(a => a.Id == id)
            .Join(context.Articles, article => article.TextHash, other => other.TextHash, (article, other) => new { article.Number, Other = other })
            .Where(pair => pair.Other.Number != pair.Number && pair.Other.Withdrawn == null)
            .OrderBy(pair => pair.Other.Number)
            .Select(pair => pair.Other.Id)
            .Take(most)
            .ToListAsync(ct), ct);

    public Task<IReadOnlyList<ArticleVersion>> VersionsAsync(string id, CancellationToken ct) => database.ReadAsync<IReadOnlyList<ArticleVersion>>(async context =>
    {
        var versions = await context.Articles.Where(a => a.Id == id)
            .Join(context.Versions, article => article.Number, version => version.Article, (_, version) => version)
            .OrderBy(v => v.Version)
            .ToListAsync(ct);
        return [.. versions.Select(v => Listed(v, Body.Unpack<Article>(v.Packed)))];
    }, ct);

    private static ArticleVersion Listed(VersionRow row, Article article) =>
        new(row.Version, row.StoredAt, article.Title, article.Published, article.Origin);
}
