using Microsoft.EntityFrameworkCore;
using NewsSearch.Indexing.Archive.Likeness;
using NewsSearch.Indexing.Archive.Meaning;
using NewsSearch.Indexing.Archive.Names;
using NewsSearch.Indexing.Archive.Schema;

namespace NewsSearch.Indexing.Archive.Storing;

/// <summary>Stores the articles of one transaction, one after another.</summary>
internal sealed class StoringBatch(ArchiveWrite write, long? import, DateTimeOffset now)
{
    private readonly IdentityDesk desk = new(write);
    private readonly NearCopies nearCopies = new(write);
    private readonly DerivedNames derived = new(write);

    public async Task<StoreOutcome> StoreAsync(PreparedArticle article, CancellationToken ct) =>
        await desk.FindAsync(article, ct) switch
        {
            { Erased: true, Id: var id } => new StoreOutcome(id, StoreKind.Refused, 0),
            { Row: null, Id: var id } => await AddAsync(id, article, ct),
            { Version: { } version, Id: var id } => new StoreOutcome(id, StoreKind.Unchanged, version),
            { Row: var row } => await AddVersionAsync(row, article, ct),
        };

    private async Task<StoreOutcome> AddAsync(string id, PreparedArticle article, CancellationToken ct)
    {
        var row = new ArticleRow { Id = id, Number = write.Next(CounterRow.Number) };
        write.Context.Articles.Add(row);
        return await PutAsync(row, article, ArticleFields.None, StoreKind.Added, ct);
    }

    private async Task<StoreOutcome> AddVersionAsync(ArticleRow row, PreparedArticle article, CancellationToken ct)
    {
        await derived.DropReadingAsync(row, ct);
        VectorStore.Drop(write, row);
        nearCopies.Remove(row.Number, Bands.Of(Shingles.Of(await desk.CurrentAsync(row, ct))));
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
        var outcome = new StoreOutcome(row.Id, kind, row.Version, CopyOf(row), near);
        if (import is { } key)
            write.Run("INSERT INTO imported_articles(import, article, version, marks) VALUES ($1, $2, $3, $4)", key, row.Number, row.Version, (int)ImportMark.Of(article.Article, outcome));
        return outcome;
    }

    private string? CopyOf(ArticleRow row) =>
        write.Ask(
            "SELECT id FROM articles WHERE text_hash = $1 AND number < $2 AND withdrawn IS NULL ORDER BY number LIMIT 1",
            r => r.GetString(0),
            row.TextHash,
            row.Number) is [var first, ..] ? first : null;
}
