using Microsoft.EntityFrameworkCore;
using NewsSearch.Indexing.Archive.Identity;
using NewsSearch.Indexing.Archive.Likeness;
using NewsSearch.Indexing.Archive.Names;
using NewsSearch.Indexing.Archive.Schema;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive.Storing;

/// <summary>Stores the articles of one transaction, one after another.</summary>
internal sealed class StoringBatch(ArchiveWrite write, DateTimeOffset now)
{
    private const double SamePassage = 0.05;

    private readonly NearCopies nearCopies = new(write);
    private readonly DerivedNames derived = new(write);

    public async Task<StoreOutcome> StoreAsync(PreparedArticle article, CancellationToken ct)
    {
        var (id, row) = await FindAsync(article, ct);
        if (row is null)
            return IsErased(id) ? new StoreOutcome(id, StoreKind.Refused, 0) : await AddAsync(id, article, ct);
        return VersionOf(row, article) is { } known
            ? new StoreOutcome(id, StoreKind.Unchanged, known)
            : await AddVersionAsync(row, article, ct);
    }

    /// <summary>The article's id and, where it is known, its row.</summary>
    private async Task<(string Id, ArticleRow? Row)> FindAsync(PreparedArticle article, CancellationToken ct)
    {
        var id = ArticleIdentity.PublicId(article.Identity);
        var row = await RowAsync(id, ct);
        if (row is null || !ArticleIdentity.IsSourceId(article.Identity) || VersionOf(row, article) is not null || await IsSameAsync(row, article, ct))
            return (id, row);
        id = ArticleIdentity.PublicId(ArticleIdentity.WithinFile(article.Identity, article.Article.Origin));
        return (id, await RowAsync(id, ct));
    }

    /// <summary>Whether an id of the source stands for the same article here and there. Numbers of rows are given as ids too: without a common file, address, headline or passage it is another article, and hiding one under the other would lose it.</summary>
    private async Task<bool> IsSameAsync(ArticleRow row, PreparedArticle incoming, CancellationToken ct)
    {
        var known = await CurrentAsync(row, ct);
        var article = incoming.Article;
        return (known.Origin.Path == article.Origin.Path && known.Origin.Entry == article.Origin.Entry)
            || (CanonicalAddress.Of(known.Url) is { } url && url == CanonicalAddress.Of(article.Url))
            || string.Equals(known.Title, article.Title, StringComparison.OrdinalIgnoreCase)
            || Shingles.Of(known).Jaccard(incoming.Shingles) > SamePassage;
    }

    private async Task<StoreOutcome> AddAsync(string id, PreparedArticle article, CancellationToken ct)
    {
        var row = new ArticleRow { Id = id, Number = write.Next(CounterRow.Number) };
        write.Context.Articles.Add(row);
        return await PutAsync(row, article, ArticleFields.None, StoreKind.Added, ct);
    }

    private async Task<StoreOutcome> AddVersionAsync(ArticleRow row, PreparedArticle article, CancellationToken ct)
    {
        await derived.DropReadingAsync(row, ct);
        nearCopies.Remove(row.Number, Bands.Of(Shingles.Of(await CurrentAsync(row, ct))));
        var correction = await write.Context.Corrections.AsNoTracking().FirstOrDefaultAsync(c => c.Article == row.Number, ct);
        var fields = correction is null ? ArticleFields.None : new ArticleFields(Body.Unpack<ArticleCorrection>(correction.Packed));
        return await PutAsync(row, article, fields, StoreKind.NewVersion, ct);
    }

    private async Task<StoreOutcome> PutAsync(ArticleRow row, PreparedArticle article, ArticleFields fields, StoreKind kind, CancellationToken ct)
    {
        row.Version++;
        row.Sequence = write.Next(CounterRow.Sequence);
        row.TextHash = article.TextHash;
        row.ReadStamp = null;
        fields.Set(row, article.Article);
        write.Context.Versions.Add(new VersionRow { Article = row.Number, Version = row.Version, StoredAt = now, ContentHash = article.ContentHash, Packed = article.Packed });
        var near = await nearCopies.JoinAsync(row, article, ct);
        await write.Context.SaveChangesAsync(ct);
        write.Context.ChangeTracker.Clear();
        return new StoreOutcome(row.Id, kind, row.Version, CopyOf(row), near);
    }

    private async Task<Article> CurrentAsync(ArticleRow row, CancellationToken ct) =>
        Body.Unpack<Article>(await write.Context.Versions.Where(v => v.Article == row.Number && v.Version == row.Version).Select(v => v.Packed).SingleAsync(ct));

    private async Task<ArticleRow?> RowAsync(string id, CancellationToken ct) =>
        await write.Context.Articles.FirstOrDefaultAsync(a => a.Id == id, ct);

    /// <summary>The version with exactly this content: an older file imported again after a newer one is nothing new.</summary>
    private int? VersionOf(ArticleRow row, PreparedArticle article) =>
        write.Ask("SELECT version FROM versions WHERE article = $1 AND content_hash = $2", r => (int?)r.GetInt32(0), row.Number, article.ContentHash) is [var version, ..] ? version : null;

    private bool IsErased(string id) =>
        write.Ask("SELECT 1 FROM erased WHERE id = $1", _ => true, id).Count > 0;

    private string? CopyOf(ArticleRow row) =>
        write.Ask(
            "SELECT id FROM articles WHERE text_hash = $1 AND number < $2 AND withdrawn IS NULL ORDER BY number LIMIT 1",
            r => r.GetString(0),
            row.TextHash,
            row.Number) is [var first, ..] ? first : null;
}
