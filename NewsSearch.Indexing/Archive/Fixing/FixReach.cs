using Microsoft.EntityFrameworkCore;
using NewsSearch.Indexing.Archive.Schema;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive.Fixing;

/// <summary>Finds the articles that a correction may change, by number: those whose readings are to be looked at again, no more than need be.</summary>
internal sealed class FixReach(ArchiveDatabase database)
{
    private const int Piece = 500;

    /// <summary>The articles of a correction that was made or undone.</summary>
    public Task<List<long>> OfAsync(long number, NameFix fix, bool undone, CancellationToken ct) => (undone, fix.Article, fix.Kind) switch
    {
        (true, _, _) => database.AskAsync("SELECT article FROM fixed_readings WHERE fix = $1 ORDER BY article", r => r.GetInt64(0), ct, number),
        (false, { } article, _) => database.AskAsync("SELECT number FROM articles WHERE id = $1", r => r.GetInt64(0), ct, article),
        (false, null, NameFixKind.NotAName) => WithWordsAsync(fix, ct),
        _ => database.AskAsync("SELECT a.article FROM article_entities a JOIN entities e ON e.key = a.entity WHERE e.id = $1 ORDER BY a.article", r => r.GetInt64(0), ct, fix.Entity!),
    };

    /// <summary>Names that are not linked, and words for people, stand in no table: every reading is looked through.</summary>
    private async Task<List<long>> WithWordsAsync(NameFix fix, CancellationToken ct)
    {
        var found = new List<long>();
        var last = 0L;
        while (true)
        {
            var after = last;
            var piece = await database.ReadAsync(context => context.Readings.Where(r => r.Article > after).OrderBy(r => r.Article).Take(Piece).ToListAsync(ct), ct);
            if (piece.Count == 0)
                return found;
            last = piece[^1].Article;
            found.AddRange(piece.AsParallel().AsOrdered().WithCancellation(ct).Where(r => Has(Body.Unpack<Annotations>(r.Packed), fix)).Select(r => r.Article));
        }
    }

    private static bool Has(Annotations read, NameFix fix) =>
        read.Mentions.Any(m => m.Kind == fix.ReadAs && fix.Surfaces.Contains(m.Surface))
        || read.Entities.Any(e => e.Kind == fix.ReadAs && fix.Surfaces.Contains(e.Name));
}
