using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsSearch.Indexing.Archive.Schema;
using NewsSearch.Indexing.Archive.Storing;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive.Names;

/// <summary>The places where an entity is mentioned, with the words around them.</summary>
/// <remarks>
/// Which articles a page is made of is asked of the table that counts each spelling of each article; only those are unpacked.
/// What a page costs beyond them is one walk over the entity's rows of that table, which lie side by side.
/// </remarks>
internal sealed class MentionDirectory(ArchiveDatabase database)
{
    public Task<IReadOnlyList<NameSpelling>> SpellingsAsync(string entityId, CancellationToken ct) => database.ReadAsync(async context =>
        Spellings.Of(await EntityVariants.Of(context, entityId).ToListAsync(ct)), ct);

    public Task<MentionPage> MentionsAsync(string entityId, MentionChoice choice, int skip, int take, CancellationToken ct) => database.ReadAsync(async context =>
    {
        var key = await context.Entities.Where(e => e.Id == entityId).Select(e => e.Key).FirstOrDefaultAsync(ct);
        var surfaces = choice.Spelling is { } spelling ? await AlikeAsync(context, entityId, spelling, ct) : null;
        var (packed, people) = (surfaces is null ? null : JsonSerializer.Serialize(surfaces), choice.People ? 1 : surfaces is null ? (int?)null : 0);
        // One walk over the entity's rows says how many there are and, by a running sum, which articles the page's mentions stand in and how many of the first one's stand on the page before.
        var asked = await context.Database.SqlQuery<Placed>($"""
            WITH found AS MATERIALIZED (
              SELECT article, day, SUM(mentions) AS mentions FROM article_spellings
              WHERE entity = {key} AND ({people} IS NULL OR people = {people}) AND ({packed} IS NULL OR surface IN (SELECT value FROM json_each({packed})))
              GROUP BY article, day),
            summed AS (SELECT article, mentions, SUM(mentions) OVER (ORDER BY day DESC, article DESC ROWS UNBOUNDED PRECEDING) AS upto FROM found)
            SELECT counted.total, counted.articles, placed.article, placed.upto - placed.mentions AS before
            FROM (SELECT COALESCE(SUM(mentions), 0) AS total, COUNT(*) AS articles FROM found) counted
            LEFT JOIN summed placed ON placed.upto > {skip} AND placed.upto - placed.mentions < {skip + (long)take}
            ORDER BY placed.upto
            """).ToListAsync(ct);
        var placed = asked.Where(row => row.Article is not null).Select(row => (Article: row.Article!.Value, Before: row.Before!.Value)).ToList();
        var numbers = placed.Select(p => p.Article).ToList();
        var rows = await context.Articles.Where(a => numbers.Contains(a.Number)).ToDictionaryAsync(a => a.Number, ct);
        var bodies = await StoredArticles.CurrentAsync(context, [.. rows.Values], ct);
        var chosen = surfaces?.ToHashSet(StringComparer.Ordinal);
        return new MentionPage(asked[0].Total, asked[0].Articles,
        [
            .. placed.SelectMany(p => Mentions(bodies[p.Article]).Skip((int)Math.Max(0, skip - p.Before)).Select(mention => Told(mention, rows[p.Article], bodies[p.Article].Article))).Take(take),
        ]);

        IEnumerable<Mention> Mentions(CurrentBody body) => (body.Annotations?.Mentions ?? [])
            .Where(mention => mention.Entity == entityId && (people is null || SpelledNames.IsOfPeople(mention) == choice.People) && chosen?.Contains(mention.Surface) != false)
            .OrderBy(mention => mention.Start);
    }, ct);

    /// <summary>The surfaces that a reader takes for one spelling.</summary>
    private static async Task<List<string>> AlikeAsync(ArchiveContext context, string entityId, string spelling, CancellationToken ct)
    {
        var wanted = Spellings.Key(spelling);
        return [.. (await EntityVariants.Of(context, entityId).ToListAsync(ct)).Select(v => v.Surface).Where(surface => Spellings.Key(surface) == wanted)];
    }

    private static MentionInArticle Told(Mention mention, ArticleRow row, Article article)
    {
        var text = article.Text;
        var (from, to) = Passage.Sentence(text, mention.Start, mention.End);
        return new MentionInArticle(mention, text[from..to], mention.Start - from, Passage.Paragraph(article, mention.Start), row.Id, article.Title, DayNumber.Day(row.Day), row.Source);
    }

    /// <summary>An article of the page, beside the sums of all; no article where the page has none.</summary>
    private sealed record Placed(long Total, long Articles, long? Article, long? Before);
}
