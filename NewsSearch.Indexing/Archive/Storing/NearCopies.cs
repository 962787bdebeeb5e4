using Microsoft.EntityFrameworkCore;
using NewsSearch.Indexing.Archive.Likeness;
using NewsSearch.Indexing.Archive.Schema;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive.Storing;

/// <summary>Finds an article's near copies and exact ones and makes them one story.</summary>
internal sealed class NearCopies(ArchiveWrite write)
{
    // Of each band the latest arrivals, of all candidates those with most bands in common: boilerplate that thousands share costs no more than this.
    private const int PerBand = 64;
    private const int Compared = 16;

    // What is compared within a batch is compared again and again: a wire story arrives many times at once.
    private readonly Dictionary<long, Shingles> seen = [];

    /// <summary>Takes the article out of the story it was of, enters the bands of its text and joins the story of those that say the same; gives the id of the nearest of its near copies, null where none. Articles whose story has another number then are changed, for whatever follows the archive.</summary>
    public async Task<string?> JoinAsync(ArticleRow row, PreparedArticle article, CancellationToken ct)
    {
        Leave(row);
        var near = Nearest(article, Candidates(row.Number, article.Bands));
        foreach (var band in article.Bands)
            write.Run("INSERT OR IGNORE INTO bands(band, article) VALUES ($1, $2)", band, row.Number);
        seen[row.Number] = article.Shingles;
        List<long> numbers = [.. near.Select(n => n.Number), .. ExactCopy(row)];
        if (numbers.Count == 0)
            return null;
        var others = await write.Context.Articles.AsNoTracking().Where(a => numbers.Contains(a.Number)).Select(a => new { a.Number, a.Id, a.Story }).ToListAsync(ct);
        var story = others.Min(a => a.Story ?? a.Number);
        foreach (var other in others)
        {
            foreach (var member in write.Ask("SELECT number FROM articles WHERE (number = $1 OR (story = $2 AND story IS NOT NULL)) AND story IS NOT $3 AND number <> $4", r => r.GetInt64(0), other.Number, other.Story, story, row.Number))
                Put(member, story);
        }

        row.Story = story;
        return near.Count > 0 ? others.Single(a => a.Number == near[0].Number).Id : null;
    }

    /// <summary>Takes the bands of a text out that is no longer current.</summary>
    public void Remove(long article, long[] bands)
    {
        foreach (var band in bands)
            write.Run("DELETE FROM bands WHERE band = $1 AND article = $2", band, article);
        seen.Remove(article);
    }

    /// <summary>A story goes by the number of one of its articles; where that one leaves, the others go by another's, since it may begin a story anew.</summary>
    private void Leave(ArticleRow row)
    {
        var left = row.Story == row.Number
            ? write.Ask("SELECT number FROM articles WHERE story = $1 AND number <> $1 ORDER BY number", r => r.GetInt64(0), row.Number)
            : [];
        foreach (var member in left)
            Put(member, left[0]);
        row.Story = null;
    }

    private void Put(long article, long story) =>
        write.Run("UPDATE articles SET story = $1, sequence = $2 WHERE number = $3", story, write.Next(CounterRow.Sequence), article);

    /// <summary>One of the articles with exactly the same text: they all are of one story. Texts too short to be compared are found by this alone.</summary>
    private IReadOnlyList<long> ExactCopy(ArticleRow row) =>
        write.Ask("SELECT number FROM articles WHERE text_hash = $1 AND number <> $2 ORDER BY number LIMIT 1", r => r.GetInt64(0), row.TextHash, row.Number);

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
