using Microsoft.Extensions.Caching.Memory;
using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Meaning;
using NewsSearch.Web.Addresses;
using NewsSearch.Web.Words;

namespace NewsSearch.Web.Pages.Search;

/// <summary>Remembers which articles stood on the pages of results that were asked for last: who opens one after the other has each search made once. Any change to the index or the vectors makes all of it stale.</summary>
public sealed class RecentPages(ISearchEngine engine, IMeanings meanings) : IDisposable
{
    private const int Most = 500;

    /// <summary>"Last week" is another week tomorrow.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    private readonly MemoryCache _pages = new(new MemoryCacheOptions { SizeLimit = Most });

    /// <summary>The page at <paramref name="address"/>, remembered or searched for; null where that takes longer than a reader waits.</summary>
    public async Task<RecentPage?> AskAsync(SearchAddress address, Patience patience, CancellationToken ct)
    {
        if (_pages.TryGetValue<RecentPage>(Key(address, engine.Sequence), out var page))
            return page;
        return patience.IsUp ? null : Remember(address, await engine.SearchAsync(patience.Bound(address.ToRequest() with { Size = ResultPage.Size, Snippets = false }), ct));
    }

    /// <summary>Remembers what was found at <paramref name="address"/>; null, and nothing remembered, where that is not all of it.</summary>
    public RecentPage? Remember(SearchAddress address, SearchResponse found)
    {
        if (found.Partial)
            return null;
        var page = new RecentPage(found.Total, [.. found.Hits.Select(hit => (hit.Id, Headline.Of(string.Concat(hit.Title.Select(run => run.Text)))))]);
        return _pages.Set(Key(address, found.Sequence), page, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Longest });
    }

    /// <inheritdoc/>
    public void Dispose() => _pages.Dispose();

    private (SearchAddress Address, long Sequence, long Meanings) Key(SearchAddress address, long sequence) => (address, sequence, meanings.Changes);
}
