using NewsSearch.Indexing.Search;
using Shouldly;

namespace NewsSearch.Tests.Contracts;

/// <summary>Compares what an engine found with what one finds by hand.</summary>
internal static class CountedByHand
{
    /// <summary>Total, hits, histogram and facets are those of the oracle, down to the order where that is not by relevance.</summary>
    public static void ShouldBeAsByHand(this SearchResponse found, SearchRequest search, SearchOracle oracle)
    {
        var what = $"'{search.Text}' {string.Join(' ', search.Filters)} {search.Days} {search.Sort}{(search.Stories ? " stories" : "")}";
        CompareHits(found, search, oracle, what);
        var coverage = oracle.Coverage(search);
        (found.Histogram!.Interval, found.Histogram.Undated).ShouldBe((coverage.Interval, coverage.Undated), what);
        found.Histogram.Bars.ShouldBe(coverage.Bars, what);
        foreach (var (counts, wish) in found.Facets.Zip(search.Facets))
            Compare(counts, wish, oracle.Counts(search, wish), $"{what} {wish}");
    }

    private static void CompareHits(SearchResponse found, SearchRequest search, SearchOracle oracle, string what)
    {
        var (ids, stories, tellings) = (oracle.Ids(search), oracle.Stories(search), oracle.Tellings(search));
        (found.Total, found.Articles).ShouldBe((ids.Count, search.Stories ? stories.Count : null), what);
        // Which article of a story ranks first only the engine knows.
        if (search.Sort is SearchSort.Relevance or SearchSort.Recent)
            found.Hits.Select(hit => stories[hit.Id]).ShouldBe(ids.Select(id => stories[id]), ignoreOrder: true, what);
        else
            found.Hits.Select(hit => hit.Id).ShouldBe(ids, what);
        found.Hits.Select(hit => hit.Tellings).ShouldBe(found.Hits.Select(hit => search.Stories ? tellings[hit.Id] : (int?)null), what);
    }

    private static void Compare(FacetCounts found, FacetWish wish, FacetCounts byHand, string what)
    {
        found.Values.ShouldBe(byHand.Values, what);
        found.More.ShouldBe(byHand.More, what);
        if (wish.Distinct || found.Distinct is not null)
            found.Distinct.ShouldBe(byHand.Distinct, what);
    }
}
