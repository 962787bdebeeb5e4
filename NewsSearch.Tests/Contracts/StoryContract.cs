using NewsSearch.Indexing.Search;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Contracts;

/// <summary>Where stories are counted, what several articles tell nearly word for word is one hit and counts once.</summary>
public abstract class StoryContract(ITestedEngine engine) : EngineContract(engine)
{
    private static readonly SearchRequest Talks = new() { Text = "talks", Stories = true, Meaning = false };

    [Fact]
    public async Task A_story_is_one_hit_the_one_that_the_query_fits_best()
    {
        await Apply(
            SampleArticles.Article("a1", "A wire report", "The peace talks went on and on while the others waited for news.", story: 1),
            SampleArticles.Article("a2", "Talks on talks", "Talks.", story: 1),
            SampleArticles.Article("a3", "Something else", "Other talks altogether were held in the capital of a country far away, said officials."));

        var found = await Search(Talks);

        (found.Total, found.Articles).ShouldBe((2, 3));
        found.Hits.Select(hit => (hit.Id, hit.Tellings)).ShouldBe([("a2", 2), ("a3", 1)]);
        (await Search(Talks with { Stories = false })).ShouldSatisfyAllConditions(all => all.Total.ShouldBe(3), all => all.Articles.ShouldBeNull(), all => all.Hits.ShouldAllBe(hit => hit.Tellings == null));
    }

    [Fact]
    public async Task A_count_says_how_many_stories_are_found_once_its_value_is_chosen()
    {
        await Apply(
            SampleArticles.Article("a1", "talks", source: "Post", date: "2022-01-31", story: 7),
            SampleArticles.Article("a2", "talks", source: "Times", date: "2022-02-01", story: 7),
            SampleArticles.Article("a3", "talks", source: "Times", date: "2022-02-01", story: 7),
            SampleArticles.Article("a4", "talks", source: "Times", date: "2022-02-02"));
        var counted = Talks with { Facets = [new FacetWish(Facet.Source, 5)], Histogram = HistogramInterval.Month };

        var found = await Search(counted);

        found.Total.ShouldBe(2);
        found.Facets[0].Values.Select(value => (value.Value, value.Count)).ShouldBe([("Times", 2), ("Post", 1)]);
        found.Histogram!.Bars.Select(bar => bar.Count).ShouldBe([1, 2]);
        foreach (var value in found.Facets[0].Values)
            (await Search(counted with { Filters = [new FacetFilter(Facet.Source, value.Value, FilterMode.Any)] })).Total.ShouldBe(value.Count);
    }

    [Theory]
    [InlineData(SearchSort.Newest)]
    [InlineData(SearchSort.Oldest)]
    [InlineData(SearchSort.Added)]
    [InlineData(SearchSort.Relevance)]
    public async Task Page_after_page_every_story_comes_once(SearchSort sort)
    {
        await Apply([.. Enumerable.Range(1, 60).Select(number => SampleArticles.Article($"a{number}", string.Join(' ', Enumerable.Repeat("talks", 1 + (number % 4))), date: $"2022-01-{1 + (number % 28):D2}", story: number % 3 == 0 ? null : number % 9))]);
        var (seen, request) = (new List<string>(), Talks with { Sort = sort, Size = 4 });

        for (var page = await Search(request); ; page = await Search(request with { Cursor = page.NextCursor }))
        {
            page.Total.ShouldBe(26);
            page.Hits.Count.ShouldBeGreaterThan(0);
            seen.AddRange(page.Hits.Select(hit => hit.Id));
            if (page.NextCursor is null)
                break;
        }

        seen.ShouldBe((await Search(request with { Size = 100 })).Hits.Select(hit => hit.Id));
        seen.Count.ShouldBe(26);
    }

    [Fact]
    public async Task An_article_that_joins_a_story_later_is_counted_with_it_from_then_on()
    {
        await Apply(SampleArticles.Article("a1", "talks"), SampleArticles.Article("a2", "talks"));
        (await Search(Talks)).Total.ShouldBe(2);

        await Index.ApplyAsync([SampleArticles.Article("a1", "talks", story: 1).Change(), SampleArticles.Article("a2", "talks", story: 1).Change()], 2, Stop);
        (await Search(Talks)).Total.ShouldBe(1);

        await Index.ApplyAsync([new IndexChange("a1", null)], 3, Stop);
        (await Search(Talks)).Hits.ShouldHaveSingleItem().ShouldSatisfyAllConditions(hit => hit.Id.ShouldBe("a2"), hit => hit.Tellings.ShouldBe(1));
    }

    [Theory]
    [InlineData("story:a2", "a1 a2")]
    [InlineData("story:A1 peace", "a2")]
    [InlineData("talks -story:a1", "a3")]
    [InlineData("story:a3", "a3")]
    [InlineData("story:*", "a1 a2")]
    [InlineData("story:a9", "")]
    [InlineData("story:a* OR peace", "a2")]
    public async Task The_story_of_an_article_can_be_asked_for(string text, string ids)
    {
        await Apply(SampleArticles.Article("a1", "talks", story: 1), SampleArticles.Article("a2", "peace talks", story: 1), SampleArticles.Article("a3", "talks"));

        var found = await Search(new SearchRequest { Text = text, Sort = SearchSort.Oldest });

        string.Join(' ', found.Hits.Select(hit => hit.Id)).ShouldBe(ids);
        found.Query.Notes.Count.ShouldBe(text is "story:a9" or "story:a* OR peace" ? 1 : 0);
    }

    [Fact]
    public async Task What_is_near_a_question_has_a_story_once_too()
    {
        await Apply(
            SampleArticles.Article("a1", "talks", story: 1), SampleArticles.Article("a2", "talks on talks", story: 1), SampleArticles.Article("a3", "talks"));

        (await Index.NearAsync(Talks, Stop)).Hits.Count.ShouldBe(2);
        (await Index.NearAsync(Talks with { Stories = false }, Stop)).Hits.Count.ShouldBe(3);
    }

    private Task Apply(params IndexedArticle[] articles) => Index.ApplyAsync([.. articles.Select(article => article.Change())], 1, Stop);

    private Task<SearchResponse> Search(SearchRequest request) => Index.SearchAsync(request, Stop);
}
