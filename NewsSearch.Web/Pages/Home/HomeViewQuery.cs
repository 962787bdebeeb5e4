using NewsSearch.Indexing.Search;
using NewsSearch.Web.Components.Reading;

namespace NewsSearch.Web.Pages.Home;

/// <summary>Asks for the first page.</summary>
public sealed class HomeViewQuery(ISearchEngine engine, ArchiveStateQuery state)
{
    private const int NewestShown = 8;
    private const int FewestArticles = 25;
    private static readonly int[] PeriodsInDays = [7, 31, 92, 366, 3 * 366];

    /// <summary>The first page as the archive now is.</summary>
    public async Task<HomeView> AskAsync(CancellationToken ct)
    {
        var all = await engine.SearchAsync(
            new SearchRequest { Sort = SearchSort.Newest, Size = NewestShown, Histogram = HistogramInterval.Auto }, ct);
        var (period, news) = await InTheNewsAsync(all, ct);
        return new HomeView(all, period, news, await state.AskAsync(ct));
    }

    // The shortest period before the newest article that holds enough to speak of; the whole archive where none does.
    private async Task<(DayRange? Period, SearchResponse Found)> InTheNewsAsync(SearchResponse all, CancellationToken ct)
    {
        if (all.Hits is [{ Published: { } newest }, ..])
        {
            foreach (var days in PeriodsInDays)
            {
                var period = new DayRange(newest.Day.AddDays(1 - days), newest.Day);
                var found = await engine.SearchAsync(Counting(period), ct);
                if (found.Total >= FewestArticles)
                    return (period, found);
            }
        }

        return (null, await engine.SearchAsync(Counting(null), ct));
    }

    private static SearchRequest Counting(DayRange? period) => new()
    {
        Days = period,
        Size = 0,
        Snippets = false,
        Facets = [new(Facet.Leader, 10), new(Facet.CountryAbout, 10), new(Facet.Person, 10), new(Facet.Organisation, 10)],
    };
}
