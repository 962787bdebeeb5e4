using NewsSearch.Indexing.Search;
using Shouldly;
using Xunit;
using static NewsSearch.Tests.Contracts.SampleArticles;

namespace NewsSearch.Tests.Contracts;

/// <summary>What every engine finds or tells of, whatever way it is asked for.</summary>
public abstract class NothingIgnoredContract(ITestedEngine engine) : EngineContract(engine)
{
    [Theory]
    [InlineData(Facet.Source, "meridian WIRE", "Meridian Wire")]
    [InlineData(Facet.Section, "WORLD", "World")]
    [InlineData(Facet.Author, "ilse karlsen", "Ilse Karlsen")]
    [InlineData(Facet.Language, "EN", "en")]
    [InlineData(Facet.Person, "Person/Xi-Jinping", "person/xi-jinping")]
    public async Task A_value_is_found_in_any_letter_case_and_given_as_the_archive_writes_it(Facet facet, string asked, string written)
    {
        await Apply(Article("a1", source: "Meridian Wire", section: "World", authors: ["Ilse Karlsen"], entities: ["person/xi-jinping"]), Article("a2", source: "Post", language: "de"));

        var found = await Search(new SearchRequest { Filters = [new FacetFilter(facet, asked)], Facets = [new FacetWish(facet)] });

        found.Hits.Select(hit => hit.Id).ShouldBe(["a1"]);
        found.Filters.ShouldBe([new FacetFilter(facet, written)]);
        found.Facets[0].Values.Single(value => value.Selected is not null).ShouldBe(new FacetValue(written, found.Facets[0].Values.First(value => value.Value == written).Label, 1, FilterMode.Any));
        found.Query.Notes.ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_two_values_that_differ_in_case_alone_each_is_found_as_it_is_written()
    {
        await Apply(Article("a1", source: "Post"), Article("a2", source: "POST"));

        (await Search(new SearchRequest { Filters = [new FacetFilter(Facet.Source, "POST")] })).Hits.Select(hit => hit.Id).ShouldBe(["a2"]);
    }

    [Theory]
    [InlineData(Facet.Person, "person/nobody", "No article has the person “person/nobody”.")]
    [InlineData(Facet.Place, "place/ua/nowhere", "No article has the place “place/ua/nowhere”.")]
    [InlineData(Facet.Organisation, "organisation/none", "No article has the organisation “organisation/none”.")]
    [InlineData(Facet.Country, "country/zz", "No article has the country “country/zz”.")]
    [InlineData(Facet.CountryAbout, "country/zz", "No article has the country “country/zz”.")]
    [InlineData(Facet.Leader, "person/nobody", "No article has the leader “person/nobody”.")]
    [InlineData(Facet.Source, "Pots", "No article has the outlet “Pots”.")]
    [InlineData(Facet.Author, "Nemo", "No article has the author “Nemo”.")]
    [InlineData(Facet.Section, "Sprots", "No article has the section “Sprots”.")]
    [InlineData(Facet.Language, "xx", "No article has the language “xx”.")]
    [InlineData(Facet.Year, "1066", "No article has the year “1066”.")]
    public async Task A_value_that_no_article_has_is_told_of_however_it_is_selected(Facet facet, string value, string note)
    {
        await Apply(Article("a1", "Talks", source: "Post"));

        foreach (var mode in Enum.GetValues<FilterMode>())
        {
            var request = new SearchRequest { Text = "talks", Filters = [new FacetFilter(facet, value, mode)] };

            (await Search(request)).Query.Notes.ShouldBe([note]);
            (await Index.NearAsync(request, Stop)).Notes.ShouldBe([note]);
        }
    }

    [Theory]
    [InlineData("outlet:pots", "No article has “pots” as its outlet.")]
    [InlineData("source:pots", "No article has “pots” as its outlet.")]
    [InlineData("author:nemo", "No article has “nemo” as its author.")]
    public async Task A_name_in_the_query_that_no_article_has_is_told_of(string text, string note)
    {
        await Apply(Article("a1", "Talks", source: "Post"));

        (await Search(new SearchRequest { Text = text })).Query.Notes.ShouldBe([note]);
    }

    [Theory]
    [InlineData("talks", SearchSort.Relevance, SearchSort.Relevance)]
    [InlineData("talks", SearchSort.Recent, SearchSort.Recent)]
    [InlineData("talks", SearchSort.Oldest, SearchSort.Oldest)]
    [InlineData("", SearchSort.Relevance, SearchSort.Newest)]
    [InlineData("date:2022", SearchSort.Recent, SearchSort.Newest)]
    [InlineData("tal*", SearchSort.Relevance, SearchSort.Newest)]
    [InlineData("date:2022", SearchSort.Oldest, SearchSort.Oldest)]
    public async Task The_order_that_the_hits_stand_in_is_told(string text, SearchSort asked, SearchSort stands)
    {
        await Apply(Article("a1", "Talks", date: "2022-01-01"), Article("a2", "Talks", date: "2022-01-02"));

        (await Search(new SearchRequest { Text = text, Sort = asked })).Sort.ShouldBe(stands);
    }

    [Fact]
    public async Task A_cursor_that_this_order_did_not_give_begins_anew_and_says_so()
    {
        await Apply([.. Enumerable.Range(1, 5).Select(n => Article($"a{n}", "Talks", date: $"2022-01-0{n}"))]);
        var request = new SearchRequest { Text = "talks", Sort = SearchSort.Newest, Size = 2 };
        var first = await Search(request);

        var second = await Search(request with { Cursor = first.NextCursor });
        var garbage = await Search(request with { Cursor = "garbage" });
        var other = await Search(request with { Cursor = first.NextCursor, Sort = SearchSort.Oldest });

        (first.BeganAnew, second.BeganAnew, garbage.BeganAnew, other.BeganAnew).ShouldBe((false, false, true, true));
        second.Hits.Select(hit => hit.Id).ShouldBe(["a3", "a2"]);
        garbage.Hits.Select(hit => hit.Id).ShouldBe(["a5", "a4"]);
    }

    [Fact]
    public async Task Bars_wider_than_was_asked_for_say_why()
    {
        await Apply(Article("a1", "Talks", date: "2000-01-01"), Article("a2", "Talks Kyiv", date: "2022-03-01"), Article("a3", "Kyiv", date: "2022-04-01"));

        var all = (await Search(new SearchRequest { Histogram = HistogramInterval.Day })).Histogram!;
        var few = (await Search(new SearchRequest { Text = "kyiv", Histogram = HistogramInterval.Day })).Histogram!;
        var unsaid = (await Search(new SearchRequest { Histogram = HistogramInterval.Auto })).Histogram!;

        all.Interval.ShouldBe(HistogramInterval.Month);
        all.Note.ShouldBe("Counted by month: from the first article found to the last, bars by day would number more than 4,000. A shorter range of dates is counted as asked.");
        (few.Interval, few.Note).ShouldBe((HistogramInterval.Day, null));
        unsaid.Note.ShouldBeNull();
    }

    [Fact]
    public async Task A_list_of_names_finds_whom_articles_call_so()
    {
        await Apply(Calling("a1", "organisation/federal-bureau-of-investigation", "FBI"), Article("a2", entities: ["organisation/fbi-agents-association"]), Calling("a3", "country/us", "USA"));

        (await Found(Facet.Organisation, "fbi")).ShouldBe(["organisation/fbi-agents-association", "organisation/federal-bureau-of-investigation"], ignoreOrder: true);
        (await Found(Facet.Country, "usa")).ShouldBe(["country/us"]);
        (await Found(Facet.Place, "USA")).ShouldBe(["country/us"]);
        (await Found(Facet.Person, "FBI")).ShouldBeEmpty();

        await Apply(Calling("a4", "organisation/federal-bureau-of-investigation", "FBI"), Article("a5", entities: ["organisation/fbiland-club"]));
        (await Found(Facet.Organisation, "F.B.I.")).ShouldBe(["organisation/fbi-agents-association", "organisation/federal-bureau-of-investigation"], ignoreOrder: true, "an acronym begins no word");

        await Apply([.. Enumerable.Range(100, 50).Select(n => Calling($"a{n}", "organisation/united-states-congress", "Congress"))]);
        await Apply(Calling("a200", "organisation/united-states-congress", "Capitol Hill"), Calling("a201", "organisation/bureau", "Congress"));
        await Apply([.. Enumerable.Range(300, 30).Select(n => Calling($"a{n}", "organisation/bureau", "Bureau"))]);

        (await Found(Facet.Organisation, "capitol hill")).ShouldBe(["organisation/united-states-congress"], "all who say so mean it, few as they are");
        (await Found(Facet.Organisation, "congress")).ShouldBe(["organisation/united-states-congress"], "one of many is misread");

        async Task<IEnumerable<string>> Found(Facet facet, string name) =>
            (await Search(new SearchRequest { Facets = [new FacetWish(facet, Prefix: name)] })).Facets[0].Values.Select(value => value.Value);
    }

    [Fact]
    public async Task Words_in_fields_are_respelled_like_others()
    {
        await Apply([.. Enumerable.Range(0, 6).Select(i => Article($"a{i}", "Parliament votes", $"Grain {i}.", source: "Meridian Wire", entities: ["country/ua"]))]);

        (await Respelled("title:parlaiment")).ShouldBe("title:parliament");
        (await Respelled("title:(parlaiment grain)")).ShouldBeNull();
        (await Respelled("title:\"parliament voets\"")).ShouldBe("title:\"parliament votes\"");
        (await Respelled("grain country:ukriane")).ShouldBe("grain country:ukraine");
        (await Respelled("source:Meridain")).ShouldBe("source:Meridian");
        (await Respelled("-source:Meridain grian")).ShouldBe("-source:Meridain grain");
        (await Respelled("section:Meridain")).ShouldBeNull();
    }

    [Fact]
    public async Task A_name_of_several_words_is_respelled_like_a_known_one_also_where_each_of_its_words_is_one()
    {
        await Apply(
        [
            .. Enumerable.Range(0, 6).Select(i => Article($"a{i}", "Vote", $"Hillary Clinton spoke {i}.", entities: ["person/hillary-clinton"])),
            .. Enumerable.Range(10, 4).Select(i => Article($"a{i}", "Sport", $"Hilary Swank ran {i}.", entities: ["person/hilary-swank"])),
        ]);

        (await Respelled("Hilary Clinton")).ShouldBe("Hillary Clinton");
        (await Respelled("vote \"Hilary Clinton\" spoke")).ShouldBe("vote \"Hillary Clinton\" spoke");
        (await Respelled("[Hilary Clinton]")).ShouldBe("[Hillary Clinton]");
        (await Respelled("person:\"Hilary Clinton\"")).ShouldBe("person:\"Hillary Clinton\"");
        (await Respelled("Hilary Swank Clinton")).ShouldBeNull();
        (await Index.RespellAsync(new SearchRequest { Text = "Hilary Clinton" }, 2, Stop)).ShouldBeNull();
        (await Respelled("Clinton Hilary")).ShouldBeNull();
    }

    private async Task<string?> Respelled(string text) => (await Index.RespellAsync(new SearchRequest { Text = text }, 0, Stop))?.Text;

    private async Task Apply(params IndexedArticle[] articles) =>
        await Index.ApplyAsync([.. articles.Select(article => article.Change())], Index.Sequence + 1, Stop);

    private Task<SearchResponse> Search(SearchRequest request) => Index.SearchAsync(request, Stop);
}
