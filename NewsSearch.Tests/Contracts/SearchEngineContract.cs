using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search;
using Shouldly;
using Xunit;
using static NewsSearch.Tests.Contracts.SampleArticles;

namespace NewsSearch.Tests.Contracts;

/// <summary>What every engine does alike.</summary>
public abstract class SearchEngineContract(ITestedEngine engine) : EngineContract(engine)
{
    [Fact]
    public async Task An_article_is_found_by_its_words_once_applied()
    {
        await Apply(Article("a1", "Talks in Kyiv", "Ministers met on Monday."), Article("a2", "Rain", "It rained."));

        (await Found("kyiv")).ShouldBe(["a1"]);
        (await Found("ministers kyiv")).ShouldBe(["a1"]);
        (await Found("ministers rained")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Words_and_phrases_are_found_in_their_inflected_forms_unless_asked_for_exactly()
    {
        await Apply(Article("a1", "", "The elections of the President's party."), Article("a2", "", "The election, many presidents."));

        (await Found("election president")).ShouldBe(["a1", "a2"], ignoreOrder: true);
        (await Found("\"the election\"")).ShouldBe(["a1", "a2"], ignoreOrder: true);
        (await Found("=elections")).ShouldBe(["a1"]);
        (await Found("=\"The elections\"")).ShouldBe(["a1"]);
        (await Found("=president")).ShouldBe(["a1"]);
    }

    [Fact]
    public async Task Words_in_quotation_marks_behind_an_equals_sign_are_found_as_they_are_written_and_only_so_marked()
    {
        await Apply(
            Article("a1", "", "Ministers polish the Polish minister’s shoes."), Article("a2", "", "They polish shoes."), Article("a3", "", "POLISH SHOES"), Article("a4", "", "A resume of the résumé."), Article("a5", "Polish", "Nothing."));

        (await Found("=\"Polish\"")).ShouldBe(["a1", "a5"], ignoreOrder: true);
        (await Found("=\"polish\"")).ShouldBe(["a1", "a2"], ignoreOrder: true);
        (await Found("=\"POLISH SHOES\"")).ShouldBe(["a3"]);
        (await Found("=\"Polish minister's\"")).ShouldBe(["a1"]);
        (await Found("=\"polish Minister\"")).ShouldBeEmpty();
        (await Found("=\"résumé\" =\"resume\"")).ShouldBe(["a4"]);
        (await Found("title:=\"Polish\"")).ShouldBe(["a5"]);
        (await Found("=\"Polish\" NEAR/5 =\"polish\"")).ShouldBe(["a1"]);
        (await Found("=polish")).ShouldBe(["a1", "a2", "a3", "a5"], ignoreOrder: true);
        (await Search(new SearchRequest { Text = "=\"Polish\"" })).Hits.Single(hit => hit.Id == "a1").Snippet.Where(run => run.Match).Select(run => run.Text).ShouldBe(["Polish"]);
    }

    [Fact]
    public async Task A_phrase_holds_its_small_words_and_does_not_run_from_the_title_into_the_text()
    {
        await Apply(Article("a1", "", "The fall of the wall."), Article("a2", "He had a fall", "Of the wall nothing is left."));

        (await Found("\"fall of the wall\"")).ShouldBe(["a1"]);
    }

    [Fact]
    public async Task A_phrase_is_marked_where_its_words_stand_side_by_side_and_nowhere_else()
    {
        await Apply(Article("a1", "", "The prime of the minister. A prime, cheerful minister; a Prime-Minister. Primes: ministers of priming."));

        (await Search(new SearchRequest { Text = "\"prime minister\"" })).Hits.Single().Snippet.Where(run => run.Match).Select(run => run.Text).ShouldBe(["Prime-Minister", "Primes: ministers"]);
    }

    [Fact]
    public async Task Articles_that_have_words_together_as_they_were_typed_come_first_and_all_pages_together_are_all_hits()
    {
        const string apart = "The minister said his prime aim was peace before any other thing on this earth.", together = "He said peace is what a prime minister aims at before any other thing alive.";
        await Apply([.. Enumerable.Range(0, 150).Concat(Enumerable.Range(1_000, 80)).Select(n => Article($"a{n}", "", apart)), Article("a900", "", together)]);

        (await Found("prime minister"))[0].ShouldBe("a900");
        (await Found("minister prime"))[0].ShouldNotBe("a900");
        var request = new SearchRequest { Text = "prime minister", Size = 50 };
        List<string> ids = [];
        for (var page = await Search(request); ; page = await Search(request with { Cursor = page.NextCursor }))
        {
            ids.AddRange(page.Hits.Select(hit => hit.Id));
            if (page.NextCursor is null)
                break;
        }

        ids.Count.ShouldBe(231);
        ids.Distinct().Count().ShouldBe(231);
        (await Search(request with { Page = 2 })).Hits.Select(hit => hit.Id).ShouldBe(ids[50..100]);
    }

    [Fact]
    public async Task The_best_recent_match_prefers_the_newer_of_like_articles_and_leaves_a_far_better_match_first()
    {
        await Apply(
            Article("a1", "Grain", "Grain, grain and grain again.", "1999-01-01"), Article("a2", "", "One word on grain in a long text of other things said and done at sea.", "2001-03-01"),
            Article("a3", "", "One word on grain in a long text of other things said and done at sea.", "2020-03-01"));

        (await Found("grain", SearchSort.Recent)).ShouldBe(["a1", "a3", "a2"]);
        (await Found("grain")).ShouldBe(["a1", "a2", "a3"]);
    }

    [Fact]
    public async Task An_updated_article_is_found_by_its_new_words_only()
    {
        await Apply(Article("a1", "Old headline"));
        await Apply(Article("a1", "New headline"));

        (await Found("old")).ShouldBeEmpty();
        (await Found("headline")).ShouldBe(["a1"]);
    }

    [Fact]
    public async Task An_article_gone_from_the_archive_is_not_found()
    {
        await Apply(Article("a1", "Headline"), Article("a2", "Headline"));
        await Index.ApplyAsync([new IndexChange("a1", null)], 3, Stop);

        (await Found("headline")).ShouldBe(["a2"]);
    }

    [Fact]
    public async Task Undated_articles_stand_last_in_both_date_orders()
    {
        await Apply(Article("a1", "Headline"), Article("a2", "Headline", date: "2020-01-01"), Article("a3", "Headline", date: "2022-01-01"));

        (await Found("headline", SearchSort.Newest)).ShouldBe(["a3", "a2", "a1"]);
        (await Found("headline", SearchSort.Oldest)).ShouldBe(["a2", "a3", "a1"]);
    }

    [Fact]
    public async Task What_a_pattern_alone_finds_matches_alike_and_stands_newest_first()
    {
        await Apply(Article("a1", "Headline", date: "2020-01-01"), Article("a2", "Headlines"), Article("a3", "Headline", date: "2022-01-01"), Article("a4", "Other"));
        await Index.ApplyAsync([Article("a5", "Headlong", date: "2023-01-01").Change(), Article("a6", "Headland", date: "2024-01-01").Change(), new IndexChange("a6", null)], 7, Stop);

        (await Found("headl*")).ShouldBe(["a5", "a3", "a1", "a2"]);
        (await Found("headl*", SearchSort.Oldest)).ShouldBe(["a1", "a3", "a5", "a2"]);
        (await Found("headl* headline*")).ShouldBe(["a3", "a1", "a2"]);
    }

    [Fact]
    public async Task The_last_added_stand_first_whenever_they_were_published()
    {
        await Apply(Article("a1", "Headline", date: "2022-01-01"), Article("a2", "Headline"), Article("a3", "Headline", date: "2020-01-01"));

        (await Found("headline", SearchSort.Added)).ShouldBe(["a3", "a2", "a1"]);
        (await Found("", SearchSort.Added)).ShouldBe(["a3", "a2", "a1"]);
        var first = await Search(new SearchRequest { Sort = SearchSort.Added, Size = 2 });
        (await Search(new SearchRequest { Sort = SearchSort.Added, Size = 2, Cursor = first.NextCursor })).Hits.Select(hit => hit.Id).ShouldBe(["a1"]);
    }

    [Fact]
    public async Task Values_of_one_facet_are_alternatives_and_their_counts_leave_their_own_filter_out()
    {
        await Apply(Article("a1", "x", source: "Post"), Article("a2", "x", source: "Times"), Article("a3", "x", source: "Herald"));

        var response = await Search(new SearchRequest
        {
            Filters = [new FacetFilter(Facet.Source, "Post"), new FacetFilter(Facet.Source, "Times")],
            Facets = [new FacetWish(Facet.Source)],
        });

        response.Total.ShouldBe(2);
        response.Facets[0].Values.Select(v => (v.Value, v.Count, v.Selected)).ShouldBe(
            [("Herald", 1, null), ("Post", 1, FilterMode.Any), ("Times", 1, FilterMode.Any)]);
    }

    [Fact]
    public async Task An_outlet_is_counted_shown_and_found_by_one_name_and_found_by_what_came_in()
    {
        await Apply(Article("a1", "x", source: "Reuters"), Article("a2", "x", source: "feeds.reuters.com"), Article("a3", "x", source: "t.co"));

        var all = await Search(new SearchRequest { Facets = [new FacetWish(Facet.Source)] });

        all.Facets[0].Values.Select(v => (v.Value, v.Count)).ShouldBe([("Reuters", 2), ("example.org", 1)]);
        all.Hits.Select(hit => (hit.Id, hit.Source)).ShouldBe([("a1", "Reuters"), ("a2", "Reuters"), ("a3", "example.org")], ignoreOrder: true);
        (await Found("source:Reuters", SearchSort.Newest)).ShouldBe(["a1", "a2"], ignoreOrder: true);
        (await Found("source:feeds.reuters.com", SearchSort.Newest)).ShouldBe(["a2"]);
    }

    [Fact]
    public async Task A_hit_says_of_which_entities_it_is_unsure_and_where_they_stand()
    {
        var sure = Article("a1", "Xi and Kyiv", "x");
        var read = new Annotations
        {
            Stamp = "test",
            Mentions = [new(0, 2, MentionKind.Person, "Xi", "person/xi-jinping", "prior", 0.4), new(7, 11, MentionKind.Place, "Kyiv", "place/ua/kyiv", "gazetteer", 0.9)],
            Entities = [new("person/xi-jinping", "Xi Jinping", MentionKind.Person, "CN", 1, 1), new("place/ua/kyiv", "Kyiv", MentionKind.Place, "UA", 1, 0.5)],
        };
        await Apply(sure with { Annotations = read });

        (await Search(new SearchRequest())).Hits.Single().Entities.Select(entity => (entity.Id, entity.Doubt)).ShouldBe([("person/xi-jinping", 0), ("place/ua/kyiv", null)]);
    }

    [Fact]
    public async Task Related_articles_share_telling_words_and_entities_and_leave_out_itself_and_its_copies()
    {
        await Apply(
            Article("a1", "Grain talks", "Ministers discussed wheat exports through Odesa harbour.", entities: ["organisation/nato"]),
            Article("a2", "Wheat", "Exports of wheat through the harbour at Odesa went on."),
            Article("a3", "Rain", "It rained in the mountains."),
            Article("a4", "Grain talks", "Ministers discussed wheat exports through Odesa harbour."),
            Article("a5", "Alliance", "A summit opened.", entities: ["organisation/nato"]));

        var related = await Index.RelatedAsync("a1", 10, Stop);

        related.Select(hit => hit.Id).ShouldBe(["a2", "a5"]);
        (await Index.RelatedAsync("nobody", 10, Stop)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_related_articles_that_repeat_each_other_one_is_given()
    {
        const string wire = "Exports of wheat through the harbour at Odesa went on for a third day, an agency said, and two more ships were to follow before the week was over.";
        await Apply(
            Article("a1", "Grain talks", "Ministers discussed wheat exports through Odesa harbour."),
            Article("a2", "Wheat", wire),
            Article("a3", "Grain", $"{wire} Rain fell."),
            Article("a4", "Harbour", "Odesa is a harbour from which wheat goes."));

        var related = (await Index.RelatedAsync("a1", 2, Stop)).Select(hit => hit.Id).ToList();

        related.Intersect(["a2", "a3"]).ShouldHaveSingleItem();
        related.ShouldContain("a4");
    }

    [Fact]
    public async Task Suggestions_are_entities_with_words_that_begin_so_the_most_mentioned_first()
    {
        await Apply(
            Article("a1", "x", entities: ["person/xi-jinping", "organisation/xinhua"]),
            Article("a2", "x", entities: ["person/xi-jinping", "place/cn/xian"]),
            Article("a3", "x", entities: ["country/cn"]));

        var offered = await Index.SuggestAsync("talks with xi", 2, Stop);

        offered.Select(suggestion => (suggestion.Entity.Id, suggestion.Count)).ShouldBe([("person/xi-jinping", 2), ("place/cn/xian", 1)]);
    }

    [Fact]
    public async Task Suggestions_are_also_those_whom_articles_often_call_just_so()
    {
        await Apply(Calling("a1", "country/us", "United States", "US"), Calling("a2", "country/us", "USA"), Calling("a3", "country/us", "United States"));

        (await Index.SuggestAsync("in the usa", 2, Stop)).Select(suggestion => (suggestion.Entity.Id, suggestion.Count)).ShouldBe([("country/us", 3)]);
        (await Index.SuggestAsync("us", 2, Stop)).Select(suggestion => suggestion.Entity.Id).ShouldBe(["country/us"]);
        (await Index.SuggestAsync("usurper", 2, Stop)).ShouldBeEmpty();
    }

    private async Task Apply(params IndexedArticle[] articles) =>
        await Index.ApplyAsync([.. articles.Select(article => article.Change())], 1, Stop);

    private Task<SearchResponse> Search(SearchRequest request) => Index.SearchAsync(request, Stop);

    private async Task<IReadOnlyList<string>> Found(string text, SearchSort sort = SearchSort.Relevance) =>
        [.. (await Search(new SearchRequest { Text = text, Sort = sort })).Hits.Select(hit => hit.Id)];
}
