using Microsoft.EntityFrameworkCore;
using NewsSearch.Indexing.Archive.Likeness;
using NewsSearch.Indexing.Archive.Schema;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive.Storing;

/// <summary>Finds an article's near copies and makes them one story.</summary>
internal sealed class NearCopies(ArchiveWrite write)
{
    // Of each band the latest arrivals, of all candidates those with most bands in common: boilerplate that thousands share costs no more than this.
    private const int PerBand = 64;
    private const int Compared = 16;

    // What is compared within a batch is compared again and again: a wire story arrives many times at once.
    private readonly Dictionary<long, Shingles> seen = [];

    /// <summary>Enters the article's bands, joins the story of its near copies; gives the id of the nearest, null where none.</summary>
    public async Task<string?> JoinAsync(ArticleRow row, PreparedArticle article, CancellationToken ct)
    {
        row.Story = null;
        if (article.Bands.Length == 0)
            return null;
        var near = Nearest(article, Candidates(row.Number, article.Bands));
        foreach (var band in article.Bands)
            write.Run("INSERT OR IGNORE INTO bands(band, article) VALUES ($1, $2)", band, row.Number);
        seen[row.Number] = article.Shingles;
        if (near.Count == 0)
            return null;
        var numbers = near.Select(n => n.Number).ToList();
        var stories = await write.Context.Articles.AsNoTracking().Where(a => numbers.Contains(a.Number)).Select(a => new { a.Number, a.Id, a.Story }).ToListAsync(ct);
        var story = stories.Min(a => a.Story ?? a.Number);
        foreach (var other in stories)
            write.Run("UPDATE articles SET story = $1 WHERE number = $2 OR (story = $3 AND story IS NOT NULL)", story, other.Number, other.Story);
        row.Story = story;
        return stories.Single(a => a.Number == numbers[0]).Id;
    }

    /// <summary>Takes the bands of a text out that is no longer current.</summary>
    public void Remove(long article, long[] bands)
    {
        foreach (var band in bands)
            write.Run("DELETE FROM bands WHERE band = $1 AND article = $2", band, article);
        seen.Remove(article);
    }

    private IEnumerable<long> Candidates(long self, long[] bands)
    {
        var common = new Dictionary<long, int>();
        foreach (var band in bands)
        {
            foreach (var article in write.Ask("SELECT article FROM bands WHERE band = $1 ORDER BY article DESC LIMIT $2", r => r.GetInt64(0), band, PerBand))
                common[article] = common.GetValueOrDefault(article) + 1;
        }

        return common.Where(c => c.Key != self).OrderByDescending(c => c.Value).ThenByDescending(c => c.Key).Take(Compared).Select(c => c.Key);
    }

    private List<(long Number, double Jaccard)> Nearest(PreparedArticle article, IEnumerable<long> candidates) =>
    [
        .. candidates
            .Select(number => (Number: number, Jaccard: Of(number).Jaccard(article.Shingles)))
            .Where(c => c.Jaccard >= Shingles.NearCopy)
            .OrderByDescending(c => c.Jaccard)
            .ThenBy(c => c.Number),
    ];

    private Shingles Of(long number)
    {
        if (seen.TryGetValue(number, out var known))
            return known;
        var packed = write.Ask("SELECT v.packed FROM versions v JOIN articles a ON a.number = v.article AND a.version = v.version WHERE a.number = $1", r => r.GetFieldValue<byte[]>(0), number);
        return seen[number] = Shingles.Of(Body.Unpack<Article>(packed[0]));
    }
}
