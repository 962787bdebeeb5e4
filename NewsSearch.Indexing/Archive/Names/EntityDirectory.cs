using Microsoft.EntityFrameworkCore;
using NewsSearch.Indexing.Archive.Schema;
using NewsSearch.Indexing.Archive.Storing;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive.Names;

/// <summary>Entities over the whole archive: counts, spellings, roles, quotations.</summary>
internal sealed class EntityDirectory(ArchiveDatabase database)
{
    public Task<EntityRecord?> EntityAsync(string id, CancellationToken ct) => database.ReadAsync(async context =>
    {
        var entity = await context.Entities.FirstOrDefaultAsync(e => e.Id == id, ct);
        if (entity is null)
            return null;
        var days = context.ArticleEntities.Where(a => a.Entity == entity.Key && a.Day != null).Select(a => a.Day);
        // Each bound is one step into the index on (entity, day).
        var first = await days.OrderBy(d => d).FirstOrDefaultAsync(ct);
        var last = await days.OrderByDescending(d => d).FirstOrDefaultAsync(ct);
        return new EntityRecord(entity.Id, entity.Name, entity.Kind, entity.Country, entity.Articles, entity.Mentions, DayNumber.Day(first), DayNumber.Day(last));
    }, ct);

    public Task<IReadOnlyList<NameVariant>> VariantsAsync(string id, int max, CancellationToken ct) => database.ReadAsync<IReadOnlyList<NameVariant>>(async context =>
        await EntityVariants.Of(context, id).Take(max).ToListAsync(ct), ct);

    public Task<IReadOnlyList<PersonRole>> RolesAsync(string personId, int max, int sentences, CancellationToken ct) => database.ReadAsync<IReadOnlyList<PersonRole>>(async context =>
    {
        var key = await KeyAsync(context, personId, ct);
        var groups = new List<(int Count, List<RoleRow> Newest)>();
        foreach (var same in (await CountedAsync(context, key, ct)).Take(max))
        {
            var newest = new List<RoleRow>();
            foreach (var role in same)
                newest.AddRange(await context.Roles.Where(r => r.Person == key && r.Title == role.Title && r.Of == role.Of && r.State == role.State)
                    .OrderByDescending(r => r.Day).ThenByDescending(r => r.Article).ThenBy(r => r.Ordinal).Take(sentences).ToListAsync(ct));
            groups.Add((same.Sum(r => r.Count), [.. newest.OrderByDescending(r => r.Day).ThenByDescending(r => r.Article).ThenBy(r => r.Ordinal).Take(sentences)]));
        }

        // Only the articles of the sentences shown are fetched: a president has thousands.
        var told = await ToldAsync(context, [.. groups.SelectMany(g => g.Newest)], ct);
        return [.. groups.Select(g => new PersonRole(g.Newest[0].Title, g.Newest[0].Of, g.Newest[0].State, g.Count, [.. g.Newest.Select(told)]))];
    }, ct);

    public Task<IReadOnlyList<RoleCount>> RoleCountsAsync(string personId, CancellationToken ct) => database.ReadAsync<IReadOnlyList<RoleCount>>(async context =>
        [.. (await CountedAsync(context, await KeyAsync(context, personId, ct), ct)).Select(same => Counted([.. same]))], ct);

    public Task<RolePage> RoleAsync(string personId, string title, string? of, RoleState state, int skip, int take, CancellationToken ct) => database.ReadAsync(async context =>
    {
        var key = await KeyAsync(context, personId, ct);
        var same = context.Roles.Where(r => r.Person == key && r.Of == of && r.State == state);
        var titles = (await same.Select(r => r.Title).Distinct().ToListAsync(ct)).Where(t => t.Equals(title, StringComparison.OrdinalIgnoreCase)).ToList();
        var roles = same.Where(r => titles.Contains(r.Title));
        var shown = await roles.OrderByDescending(r => r.Day).ThenByDescending(r => r.Article).ThenBy(r => r.Ordinal).Skip(skip).Take(take).ToListAsync(ct);
        var told = await ToldAsync(context, shown, ct);
        return new RolePage(await roles.CountAsync(ct), [.. shown.Select(told)]);
    }, ct);

    public Task<QuotePage> QuotesByAsync(string entityId, bool oldestFirst, int skip, int take, CancellationToken ct) => database.ReadAsync(async context =>
    {
        var key = await KeyAsync(context, entityId, ct);
        var total = await context.Quotes.CountAsync(q => q.Speaker == key, ct);
        var own = context.Quotes.Where(q => q.Speaker == key);
        var ordered = oldestFirst
            ? own.OrderBy(q => q.Day == null).ThenBy(q => q.Day).ThenBy(q => q.Article).ThenBy(q => q.Start)
            : own.OrderByDescending(q => q.Day).ThenByDescending(q => q.Article).ThenBy(q => q.Start);
        var said = await ordered.Skip(skip).Take(take).ToListAsync(ct);
        var numbers = said.Select(q => q.Article).Distinct().ToList();
        var articles = await context.Articles.Where(a => numbers.Contains(a.Number)).ToDictionaryAsync(a => a.Number, ct);
        var quotes = said.ConvertAll(quote => (Quote: quote, Article: articles[quote.Article]));
        var bodies = await StoredArticles.CurrentAsync(context, [.. quotes.Select(q => q.Article).DistinctBy(a => a.Number)], ct);
        return new QuotePage(total, [.. quotes.Select(q => Said(q.Quote, q.Article, bodies[q.Article.Number], entityId))]);
    }, ct);

    private static Task<long> KeyAsync(ArchiveContext context, string id, CancellationToken ct) =>
        context.Entities.Where(e => e.Id == id).Select(e => e.Key).FirstOrDefaultAsync(ct);

    /// <summary>A person's roles, alike ones side by side whatever the case of their titles, those said most often first.</summary>
    private static async Task<IEnumerable<IGrouping<(string, string?, RoleState), CountedRole>>> CountedAsync(ArchiveContext context, long person, CancellationToken ct)
    {
        var counted = await context.Roles.Where(r => r.Person == person).GroupBy(r => new { r.Title, r.Of, r.State })
            .Select(g => new CountedRole(g.Key.Title, g.Key.Of, g.Key.State, g.Count(), g.Min(r => r.Day), g.Max(r => r.Day))).ToListAsync(ct);
        return counted.GroupBy(r => (r.Title.ToLowerInvariant(), r.Of, r.State)).OrderByDescending(g => g.Sum(r => r.Count)).ThenByDescending(g => g.Max(r => r.Last)).ThenBy(g => g.Key.Item1, StringComparer.Ordinal);
    }

    private static RoleCount Counted(List<CountedRole> same)
    {
        var newest = same.MaxBy(role => role.Last)!;
        return new RoleCount(newest.Title, newest.Of, newest.State, same.Sum(r => r.Count), DayNumber.Day(same.Min(r => r.First)), DayNumber.Day(same.Max(r => r.Last)));
    }

    private static async Task<Func<RoleRow, RoleInArticle>> ToldAsync(ArchiveContext context, List<RoleRow> roles, CancellationToken ct)
    {
        var numbers = roles.Select(r => r.Article).Distinct().ToList();
        var articles = await context.Articles.Where(a => numbers.Contains(a.Number)).ToDictionaryAsync(a => a.Number, ct);
        var bodies = await StoredArticles.CurrentAsync(context, [.. articles.Values], ct);
        return role => Told(role, articles[role.Article], bodies[role.Article].Article);
    }

    private static RoleInArticle Told(RoleRow role, ArticleRow row, Article article)
    {
        var (from, to) = Passage.Sentence(article.Text, role.Start, role.End);
        return new RoleInArticle(
            role.Title, role.Of, role.State, row.Id, article.Title, DayNumber.Day(row.Day), row.Source, article.Text[from..to], role.Start - from, role.End - role.Start, Passage.Paragraph(article, role.Start));
    }

    private static QuoteInArticle Said(QuoteRow quote, ArticleRow row, CurrentBody body, string speaker) =>
        new(Passage.Of(body.Article.Text, quote.Start, quote.End), quote.Form, row.Id, body.Article.Title, DayNumber.Day(row.Day), row.Source)
        {
            Speaker = body.Annotations?.Quotes.FirstOrDefault(read => read.Start == quote.Start)?.Speakers.FirstOrDefault(one => one.Entity == speaker)?.Surface,
        };

    private sealed record CountedRole(string Title, string? Of, RoleState State, int Count, int? First, int? Last);
}
