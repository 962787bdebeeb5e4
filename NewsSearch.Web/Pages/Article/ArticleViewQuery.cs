using NewsSearch.Indexing.Annotation.Concerns;
using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Marking;
using NewsSearch.Web.Addresses;

namespace NewsSearch.Web.Pages.Article;

/// <summary>Asks for an article's page.</summary>
public sealed class ArticleViewQuery(NewsArchive archive, ISearchEngine engine, AmongResultsQuery among, ArticleMarker marker, CountryEvidence evidence)
{
    private const int MostRelated = 6;
    private const int MostOfStory = 12;

    /// <summary>The page of an article, in its current version or the one asked for; null where there is none. Of a withdrawn article only itself is given.</summary>
    /// <param name="id">The article's id.</param>
    /// <param name="version">The version; null for the current one.</param>
    /// <param name="from">The search whose results it was opened from: what it looks for is marked.</param>
    /// <param name="ct">Stops asking.</param>
    public async Task<ArticleView?> AskAsync(string id, int? version, SearchAddress from, CancellationToken ct)
    {
        if (await archive.FindAsync(id, version, ct) is not { } stored)
            return null;
        if (stored.Withdrawn is not null)
            return new ArticleView(stored, ArticleParts.Of(stored.Article, []), [], [], [], [], NamesOf([]), from);

        // Exact copies are of the story too.
        var copies = await archive.CopiesAsync(id, Math.Max(MostOfStory, stored.Story.Count), ct);
        var mentions = stored.Annotations?.Mentions ?? [];
        return new ArticleView(
            stored,
            ArticleParts.Of(stored.Article, mentions, marker.Of(from.Text, from.Aliases, stored.Article, stored.Annotations)),
            stored.Versions > 1 ? await archive.VersionsAsync(id, ct) : [],
            await PresentAsync(stored.Story.Except(copies).Take(MostOfStory), ct),
            await PresentAsync(copies.Take(MostOfStory), ct),
            await RelatedAsync(stored, copies, ct),
            NamesOf(IdsIn(stored.Annotations)),
            from)
        {
            Among = await among.AskAsync(id, from, ct),
            CountryWords = evidence.Of(stored.Article, stored.Annotations ?? ArticleView.Nothing),
        };
    }

    private async Task<IReadOnlyList<SearchHit>> RelatedAsync(StoredArticle stored, IReadOnlyList<string> copies, CancellationToken ct)
    {
        var story = stored.Story.Concat(copies).ToHashSet(StringComparer.Ordinal);
        var related = await engine.RelatedAsync(stored.Id, MostRelated + Math.Min(story.Count, MostOfStory), ct);
        return [.. related.Where(hit => !story.Contains(hit.Id)).Take(MostRelated)];
    }

    private async Task<IReadOnlyList<StoredArticle>> PresentAsync(IEnumerable<string> ids, CancellationToken ct)
    {
        var found = new List<StoredArticle>();
        foreach (var id in ids)
        {
            if (await archive.FindAsync(id, null, ct) is { Withdrawn: null } one)
                found.Add(one);
        }

        return found;
    }

    private Dictionary<string, string> NamesOf(IEnumerable<(string Id, string? Name)> entities)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (id, name) in entities)
            names.TryAdd(id, archive.NameOf(id) ?? name ?? id);
        return names;
    }

    // The article's own entities come first, with the names it was read with; then whatever its roles and leaders point to.
    private static IEnumerable<(string Id, string? Name)> IdsIn(Annotations? read) => read is null
        ? []
        : read.Entities.Select(e => (e.Id, (string?)e.Name))
            .Concat(read.Countries.Select(c => (CountryId.Of(c.Country), (string?)c.Name)))
            .Concat(read.Mentions.Where(m => m.Entity is not null).Select(m => (m.Entity!, (string?)m.Surface)))
            .Concat(read.Roles.Select(r => (r.Person, (string?)null)))
            .Concat(read.Roles.Where(r => r.Of is not null).Select(r => (r.Of!, (string?)null)))
            .Concat(read.Leaders.Where(l => l.Of.Length > 0).Select(l => (l.Of, (string?)null)));
}
