using NewsSearch.Indexing.Search;
using Shouldly;
using Xunit;
using static NewsSearch.Tests.Contracts.SampleArticles;

namespace NewsSearch.Tests.Contracts;

/// <summary>What every engine does with meaning: it orders the best and offers what is near, and touches nothing that is found and counted.</summary>
public abstract class MeaningContract : EngineContract
{
    private readonly PlayedMeanings meanings;

    protected MeaningContract(ITestedEngine engine)
        : this(engine, new PlayedMeanings())
    {
    }

    private MeaningContract(ITestedEngine engine, PlayedMeanings meanings)
        : base(engine, meanings: meanings) => this.meanings = meanings;

    [Fact]
    public async Task Of_the_best_by_words_those_near_in_meaning_come_first_and_each_says_why()
    {
        await Apply(Article("a1", body: "harbour harbour harbour"), Article("a2", body: "harbour of no note"), Article("a3", body: "rain"));
        Near((1, 0.2f), (2, 0.9f), (3, 0.1f));

        var hits = (await Search(new SearchRequest { Text = "harbour" })).Hits;

        hits.Select(hit => hit.Id).ShouldBe(["a2", "a1"]);
        hits[0].Rank!.Value.Meaning!.Value.ShouldBe(1, 1e-6);
        hits[1].Rank!.Value.Words.ShouldBe(1, 1e-6);
        hits[0].Rank!.Value.Words.ShouldBeInRange(0.01, 0.99);
    }

    [Fact]
    public async Task Meaning_switched_off_leaves_the_order_of_the_words()
    {
        await Apply(Article("a1", body: "harbour harbour harbour"), Article("a2", body: "harbour of no note"));
        Near((1, 0.2f), (2, 0.9f));

        var hits = (await Search(new SearchRequest { Text = "harbour", Meaning = false })).Hits;

        hits.Select(hit => hit.Id).ShouldBe(["a1", "a2"]);
        hits.ShouldAllBe(hit => hit.Rank == null);
    }

    [Theory]
    [InlineData(SearchSort.Newest)]
    [InlineData(SearchSort.Oldest)]
    public async Task An_order_by_date_asks_for_no_meaning(SearchSort sort)
    {
        await Apply(Article("a1", body: "harbour"), Article("a2", body: "harbour"));
        Near((1, 0.2f), (2, 0.9f));

        (await Search(new SearchRequest { Text = "harbour", Sort = sort })).Hits.ShouldAllBe(hit => hit.Rank == null);
        meanings.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_found_and_counted_is_the_same_with_meaning_and_without()
    {
        await Apply([.. Enumerable.Range(1, 60).Select(n => Article($"a{n}", body: n % 3 == 0 ? "rain" : "harbour", source: $"Post {n % 5}", date: $"2022-01-{1 + (n % 28):00}"))]);
        Near([.. Enumerable.Range(1, 60).Select(n => ((long)n, n / 100f))]);
        var request = new SearchRequest { Text = "harbour", Facets = [new FacetWish(Facet.Source)], Histogram = HistogramInterval.Day, Size = 100 };

        var (with, without) = (await Search(request), await Search(request with { Meaning = false }));

        with.Hits.Select(hit => hit.Id).ShouldNotBe(without.Hits.Select(hit => hit.Id));
        with.Hits.Select(hit => hit.Id).ShouldBe(without.Hits.Select(hit => hit.Id), ignoreOrder: true);
        (with.Total, with.NextCursor).ShouldBe((without.Total, null));
        with.Facets[0].Values.ShouldBe(without.Facets[0].Values);
        with.Histogram!.Bars.ShouldBe(without.Histogram!.Bars);
    }

    /// <summary>1,200 hits: 1,000 by words and meaning, the rest by words; a page stands across the seam.</summary>
    [Fact]
    public async Task Pages_and_cursors_give_every_hit_once_in_one_order()
    {
        const int All = 1_200;
        await Apply([.. Enumerable.Range(1, All).Select(n => Article($"a{n}", body: string.Concat(Enumerable.Repeat("harbour ", 1 + (n % 40))) + string.Concat(Enumerable.Repeat("rain ", n % 7))))]);
        Near([.. Enumerable.Range(1, All).Select(n => ((long)n, n * 7919 % 1000 / 1001f))]);
        var request = new SearchRequest { Text = "harbour", Size = 130, Snippets = false };

        var byPage = new List<string>();
        for (var page = 1; page <= 10; page++)
            byPage.AddRange((await Search(request with { Page = page })).Hits.Select(hit => hit.Id));
        var byCursor = new List<string>();
        var found = await Search(request);
        for (byCursor.AddRange(found.Hits.Select(hit => hit.Id)); found.NextCursor is { } next; byCursor.AddRange(found.Hits.Select(hit => hit.Id)))
            found = await Search(request with { Cursor = next });

        byPage.Distinct().Count().ShouldBe(All);
        byCursor.ShouldBe(byPage);
        var byWords = (await Search(request with { Meaning = false, Page = 1, Size = 1_000 })).Hits.Select(hit => hit.Id);
        byPage.Take(1_000).ShouldBe(byWords, ignoreOrder: true);
        (await Search(request with { Size = 1_000 })).Hits.Select(hit => hit.Id).ShouldBe(byPage.Take(1_000));
    }

    [Fact]
    public async Task A_query_without_words_has_no_meaning()
    {
        await Apply(Article("a1", body: "harbour", source: "Post"));
        Near((1, 0.2f));

        await Search(new SearchRequest { Text = "source:Post date:2022 -rain" });

        meanings.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_near_holds_to_what_the_query_leaves_out_and_to_its_outlets()
    {
        await Apply(Article("a1", body: "tremors", source: "Post"), Article("a2", body: "tremors and rain", source: "Post"), Article("a3", body: "tremors", source: "Times"));
        Near((1, 0.8f), (2, 0.9f), (3, 0.9f));

        var near = await Index.NearAsync(new SearchRequest { Text = "earthquake AND source:Post -rain" }, Stop);

        near.Hits.Select(hit => hit.Id).ShouldBe(["a1"]);
        meanings.Asked.ShouldBe(["earthquake"]);
    }

    [Fact]
    public async Task Of_related_articles_those_near_in_meaning_come_first()
    {
        await Apply(
            Article("a1", "Grain talks", "Ministers discussed wheat exports through Odesa harbour."),
            Article("a2", "Wheat", "Exports of wheat through the harbour at Odesa went on."),
            Article("a3", "Bread", "Wheat exports through the harbour rose."),
            Article("a4", "Rain", "It rained in the mountains."));
        (await Related()).ShouldBe(["a2", "a3"]);

        Near((1, 0.9f), (2, 0.1f), (3, 0.9f), (4, 0.9f));

        (await Related()).ShouldBe(["a3", "a2"]);

        async Task<IEnumerable<string>> Related() => (await Index.RelatedAsync("a1", 2, Stop)).Select(hit => hit.Id);
    }

    private void Near(params (long Article, float Nearness)[] articles)
    {
        foreach (var (article, nearness) in articles)
            meanings.Set(article, nearness);
    }

    private async Task Apply(params IndexedArticle[] articles) =>
        await Index.ApplyAsync([.. articles.Select(article => article.Change())], Index.Sequence + 1, Stop);

    private Task<SearchResponse> Search(SearchRequest request) => Index.SearchAsync(request, Stop);
}
