using Microsoft.EntityFrameworkCore;
using NewsSearch.Indexing.Archive.Identity;
using NewsSearch.Indexing.Archive.Schema;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive.Storing;

/// <summary>Says which article of the archive an incoming one is.</summary>
/// <remarks>
/// Numbers of rows are given as ids, and every folder has its "story.txt": an article that shares nothing but such a name with the one that is
/// there is another article, and hiding one under the other as a version would lose it. An id within one file is trusted whatever the text says.
/// </remarks>
internal sealed class IdentityDesk(ArchiveWrite write)
{
    /// <summary>What is known of <paramref name="article"/>.</summary>
    public async Task<KnownArticle> FindAsync(PreparedArticle article, CancellationToken ct)
    {
        var known = await LookAsync(article.Identity, article, ct);
        var stands = known switch
        {
            { Erased: true } => !ArticleIdentity.IsFileName(article.Identity) || WasContentOf(known.Id, article),
            { Row: null } or { Version: not null } => true,
            { Row: var row } => await IsSameAsync(row, article, ct),
        };
        return stands || ArticleIdentity.Narrower(article.Identity, article.Article.Origin, article.ContentHash) is not { } narrower
            ? known
            : await LookAsync(narrower, article, ct);
    }

    /// <summary>The current version of a row, as it came.</summary>
    public async Task<Article> CurrentAsync(ArticleRow row, CancellationToken ct) =>
        Body.Unpack<Article>(await write.Context.Versions.Where(v => v.Article == row.Number && v.Version == row.Version).Select(v => v.Packed).SingleAsync(ct));

    private async Task<KnownArticle> LookAsync(string identity, PreparedArticle article, CancellationToken ct)
    {
        var id = ArticleIdentity.PublicId(identity);
        var row = await write.Context.Articles.FirstOrDefaultAsync(a => a.Id == id, ct);
        return new KnownArticle(id, row, row is null ? null : VersionOf(row, article), row is null && IsErased(id));
    }

    private async Task<bool> IsSameAsync(ArticleRow row, PreparedArticle article, CancellationToken ct)
    {
        var known = await CurrentAsync(row, ct);
        var origin = article.Article.Origin;
        var oneFile = known.Origin.Path == origin.Path && known.Origin.Entry == origin.Entry;
        return (oneFile && !ArticleIdentity.IsFileName(article.Identity)) || Sameness.Agree(known, article);
    }

    /// <summary>The version with exactly this content, the current one or not: an older file imported again after a newer one is nothing new.</summary>
    private int? VersionOf(ArticleRow row, PreparedArticle article) =>
        write.Ask("SELECT version FROM versions WHERE article = $1 AND content_hash = $2", r => (int?)r.GetInt32(0), row.Number, article.ContentHash) is [var version, ..] ? version : null;

    private bool IsErased(string id) =>
        write.Ask("SELECT 1 FROM erased WHERE id = $1", _ => true, id).Count > 0;

    private bool WasContentOf(string id, PreparedArticle article) =>
        write.Ask("SELECT contents FROM erased WHERE id = $1", r => r.GetFieldValue<byte[]>(0), id) is [var contents]
        && contents.Chunk(article.ContentHash.Length).Any(hash => hash.AsSpan().SequenceEqual(article.ContentHash));
}
