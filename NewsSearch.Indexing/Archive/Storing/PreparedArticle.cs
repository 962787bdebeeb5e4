using NewsSearch.Indexing.Archive.Identity;
using NewsSearch.Indexing.Archive.Likeness;
using NewsSearch.Indexing.Archive.Schema;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive.Storing;

/// <summary>An article with all that storing it needs and that can be worked out before anything is locked.</summary>
internal sealed record PreparedArticle(Article Article, string Identity, byte[] ContentHash, long TextHash, Shingles Shingles, long[] Bands, byte[] Packed)
{
    public static PreparedArticle From(Article article)
    {
        var contentHash = Archive.Identity.ContentHash.Of(article);
        var shingles = Shingles.Of(article);
        return new PreparedArticle(
            article,
            ArticleIdentity.Of(article, contentHash),
            contentHash,
            Likeness.TextHash.Of(article),
            shingles,
            Likeness.Bands.Of(shingles),
            Body.Pack(article));
    }
}
