using NewsSearch.Indexing.Search;
using NewsSearch.Web.Addresses;
using NewsSearch.Web.Pages.Search;
using NewsSearch.Web.Words;

namespace NewsSearch.Web.Pages.Article;

/// <summary>Asks where an article stands among results, by the page of them that it was opened from.</summary>
public sealed class AmongResultsQuery(ISearchEngine engine)
{
    /// <summary>Where it stands; null where it was opened from no results, or is not on that page of them: among what is only near in meaning, or since an import came between.</summary>
    public async Task<AmongResults?> AskAsync(string id, SearchAddress from, CancellationToken ct)
    {
        if (from == SearchAddress.Everything)
            return null;
        var page = await PageAsync(from, ct);
        var at = page.Hits.Index().FirstOrDefault(hit => hit.Item.Id == id, (-1, null!)).Index;
        if (at < 0)
            return null;
        var last = ResultPages.Of(from.Page, page.Total, ResultPage.Size).Count;
        return new AmongResults(
            ((from.Page - 1L) * ResultPage.Size) + at + 1,
            page.Total,
            at > 0 ? Of(page.Hits[at - 1], from) : await EdgeAsync(from.OnPage(from.Page - 1), last, hits => hits[^1], ct),
            at + 1 < page.Hits.Count ? Of(page.Hits[at + 1], from) : await EdgeAsync(from.OnPage(from.Page + 1), last, hits => hits[0], ct));
    }

    private async Task<Neighbour?> EdgeAsync(SearchAddress page, int last, Func<IReadOnlyList<SearchHit>, SearchHit> edge, CancellationToken ct) =>
        page.Page >= 1 && page.Page <= last && (await PageAsync(page, ct)).Hits is { Count: > 0 } hits ? Of(edge(hits), page) : null;

    private Task<SearchResponse> PageAsync(SearchAddress from, CancellationToken ct) =>
        engine.SearchAsync(from.ToRequest() with { Size = ResultPage.Size, Snippets = false }, ct);

    private static Neighbour Of(SearchHit hit, SearchAddress from) =>
        new(ArticleAddress.AtMatch(hit.Id, from), Headline.Of(string.Concat(hit.Title.Select(run => run.Text))));
}
