using CsCheck;
using NewsSearch.Indexing.Search;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Contracts;

/// <summary>Whatever is indexed, changed, withdrawn and asked, an engine counts as one counts by hand.</summary>
public abstract class FacetCountContract(ITestedEngine engine) : EngineContract(engine)
{
    /// <summary>Six searches each in the mean: over ten thousand in all.</summary>
    private const int Histories = 1_750;
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
            {
                var found = await Index.SearchAsync(search, Stop);
                found.Sequence.ShouldBe(_sequence);
                found.ShouldBeAsByHand(search, new SearchOracle(archive.Values));
                (await Paged(search)).ShouldBe(found.Hits.Select(hit => hit.Id));
            }
        }
    }

    /// <summary>The same hits a few at a time, each page going on where the one before it ends.</summary>
    private async Task<List<string>> Paged(SearchRequest search)
    {
        var ids = new List<string>();
        for (string? cursor = null; ;)
        {
            var page = await Index.SearchAsync(search with { Size = 3, Cursor = cursor, Facets = [], Histogram = null }, Stop);
            ids.AddRange(page.Hits.Select(hit => hit.Id));
            if ((cursor = page.NextCursor) is null)
                return ids;
        }
    }

    private static string Print(List<(List<IndexChange> Changes, List<SearchRequest> Searches)> history) => string.Join('\n', history.Select(step =>
        $"{string.Join(", ", step.Changes.Select(change => $"{(change.Article is null ? "-" : "+")}{change.Id}"))}: "
        + string.Join("; ", step.Searches.Select(search => $"'{search.Text}' {string.Join(' ', search.Filters)} {search.Days} {search.Sort}{(search.Stories ? " stories" : "")}"))));
}
