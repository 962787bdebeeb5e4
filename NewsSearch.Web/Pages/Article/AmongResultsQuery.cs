using NewsSearch.Web.Addresses;
using NewsSearch.Web.Pages.Search;

namespace NewsSearch.Web.Pages.Article;

/// <summary>Asks where an article stands among results, by the page of them that it was opened from.</summary>
public sealed class AmongResultsQuery(RecentPages pages, TimeProvider clock)
{
    /// <summary>Where it stands; null where it was opened from no results, is not on that page of them (among what is only near in meaning, or since an import came between), or the search takes longer than a reader waits.</summary>
    public async Task<AmongResults?> AskAsync(string id, SearchAddress from, CancellationToken ct)
    {
        if (from == SearchAddress.Everything)
            return null;
        var patience = new Patience(clock);
        var page = await pages.AskAsync(from, patience, ct);
        var at = page?.Hits.Index().FirstOrDefault(hit => hit.Item.Id == id, (-1, default)).Index ?? -1;
        if (page is null || at < 0)
            return null;
        var last = ResultPages.Of(from.Page, page.Total, ResultPage.Size).Count;
        return new AmongResults(
            ((from.Page - 1L) * ResultPage.Size) + at + 1,
            page.Total,
            at > 0 ? Of(page.Hits[at - 1], from) : await EdgeAsync(from.OnPage(from.Page - 1), last, hits => hits[^1], patience, ct),
            at + 1 < page.Hits.Count ? Of(page.Hits[at + 1], from) : await EdgeAsync(from.OnPage(from.Page + 1), last, hits => hits[0], patience, ct));
    }

    private async Task<Neighbour?> EdgeAsync(SearchAddress page, int last, Func<IReadOnlyList<(string Id, string Headline)>, (string Id, string Headline)> edge, Patience patience, CancellationToken ct) =>
        page.Page >= 1 && page.Page <= last && (await pages.AskAsync(page, patience, ct))?.Hits is { Count: > 0 } hits ? Of(edge(hits), page) : null;

    private static Neighbour Of((string Id, string Headline) hit, SearchAddress from) => new(ArticleAddress.AtMatch(hit.Id, from), hit.Headline);
}
