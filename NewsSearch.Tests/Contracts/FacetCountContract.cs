using CsCheck;
using NewsSearch.Indexing.Search;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Contracts;

/// <summary>Whatever is indexed, changed, withdrawn and asked, an engine counts as one counts by hand.</summary>
public abstract class FacetCountContract(ITestedEngine engine) : EngineContract(engine)
{
    private const int Histories = 150;
    private long _sequence;

    [Fact]
    public void Hits_counts_and_histograms_are_those_counted_by_hand_after_any_changes() =>
        RandomArchive.Histories.Sample(history => Replay(history).GetAwaiter().GetResult(), iter: Histories, threads: 1, print: Print);

    [Fact]
    public async Task A_place_that_no_article_ever_had_is_listed_under_its_country_where_it_is_selected()
    {
        var search = new SearchRequest
        {
            Filters = [new FacetFilter(Facet.Place, "place/ru/moscow", FilterMode.None)],
            Facets = [new FacetWish(Facet.Place, 2, Parent: "country/ru"), new FacetWish(Facet.Place, 2, Parent: "country/ua")],
        };

        var found = await Index.SearchAsync(search, Stop);

        found.Facets.Select(facet => string.Join(' ', facet.Values.Select(value => $"{value.Value} {value.Count}"))).ShouldBe(["place/ru/moscow 0", ""]);
    }

    /// <summary>One history after another in the same engine, each from an archive that is empty again.</summary>
    private async Task Replay(List<(List<IndexChange> Changes, List<SearchRequest> Searches)> history)
    {
        var archive = new Dictionary<string, IndexedArticle>();
        await Index.ApplyAsync([.. RandomArchive.Ids.Select(id => new IndexChange(id, null))], ++_sequence, Stop);
        foreach (var (changes, searches) in history)
        {
            await Index.ApplyAsync(changes, ++_sequence, Stop);
            foreach (var change in changes)
            {
                archive.Remove(change.Id);
                if (change.Article is { } article)
                    archive.Add(change.Id, article);
            }

            foreach (var search in searches)
                Compare(await Index.SearchAsync(search, Stop), search, new SearchOracle(archive.Values), _sequence);
        }
    }

    private static void Compare(SearchResponse found, SearchRequest search, SearchOracle oracle, long sequence)
    {
        var ids = oracle.Ids(search);
        found.Sequence.ShouldBe(sequence);
        found.Total.ShouldBe(ids.Count);
        found.Hits.Select(hit => hit.Id).ShouldBe(ids, ignoreOrder: search.Sort is SearchSort.Relevance or SearchSort.Recent);
        var coverage = oracle.Coverage(search);
        (found.Histogram!.Interval, found.Histogram.Undated).ShouldBe((coverage.Interval, coverage.Undated));
        found.Histogram.Bars.ShouldBe(coverage.Bars);
        for (var i = 0; i < search.Facets.Count; i++)
        {
            var byHand = oracle.Counts(search, search.Facets[i]);
            found.Facets[i].Values.ShouldBe(byHand.Values, search.Facets[i].ToString());
            found.Facets[i].More.ShouldBe(byHand.More, search.Facets[i].ToString());
            if (search.Facets[i].Distinct || found.Facets[i].Distinct is not null)
                found.Facets[i].Distinct.ShouldBe(byHand.Distinct, search.Facets[i].ToString());
        }
    }

    private static string Print(List<(List<IndexChange> Changes, List<SearchRequest> Searches)> history) => string.Join('\n', history.Select(step =>
        $"{string.Join(", ", step.Changes.Select(change => $"{(change.Article is null ? "-" : "+")}{change.Id}"))}: "
        + string.Join("; ", step.Searches.Select(search => $"'{search.Text}' {string.Join(' ', search.Filters)} {search.Days} {search.Sort}"))));
}
