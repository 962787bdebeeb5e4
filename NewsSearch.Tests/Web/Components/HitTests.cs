using Bunit;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Meaning;
using NewsSearch.Web.Addresses;
using NewsSearch.Web.Components.Searching;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Components;

public sealed class HitTests : ComponentTest
{
    private static readonly SearchHit Found = new(
        "abc123def456",
        [new("Leaders meet in ", false), new("Kyiv", true)],
        "Meridian Wire",
        new ArticleDate(new DateTimeOffset(2022, 3, 1, 0, 0, 0, TimeSpan.Zero), DatePrecision.Month, "field date"),
        ["Ilse Karlsen"],
        null,
        "en",
        [new("They met in ", false), new("Kyiv", true), new(" at dawn.", false)],
        [new("country/ua", "Ukraine", MentionKind.Place), new("person/xi-jinping", "Xi Jinping", MentionKind.Person)],
        NamesRead: true,
        1.5);

    private IRenderedComponent<Hit> Rendered(SearchHit hit) => Render<Hit>(p => p.Add(h => h.Of, hit));

    [Fact]
    public void A_hit_leads_to_its_article_and_marks_what_matched()
    {
        var hit = Rendered(Found);

        hit.Find("h3 a").GetAttribute("href").ShouldBe("/article/abc123def456");
        hit.Find("h3 a").InnerHtml.ShouldBe("Leaders meet in <mark>Kyiv</mark>");
        hit.Find(".snippet").InnerHtml.ShouldBe("They met in <mark>Kyiv</mark> at dawn.");
    }

    [Theory]
    [InlineData("kyiv", "/search?q=story%3Aabc123def456%20kyiv&sort=newest")]
    [InlineData("kyiv OR lviv", "/search?q=story%3Aabc123def456%20(kyiv%20OR%20lviv)&sort=newest")]
    [InlineData("", "/search?q=story%3Aabc123def456&sort=newest")]
    public void A_story_leads_to_the_articles_found_that_tell_it(string text, string address)
    {
        var hit = Render<Hit>(p => p.Add(h => h.Of, Found with { Tellings = 3 }).Add(h => h.From, new SearchAddress { Text = text, Sort = SearchSort.Newest, Stories = true, Page = 2 }));

        var told = hit.Find(".dateline a");
        (told.TextContent, told.GetAttribute("href")).ShouldBe(("told in 3 articles", address));
        Rendered(Found with { Tellings = 1 }).FindAll(".dateline a").ShouldBeEmpty();
    }

    [Fact]
    public void A_date_is_shown_no_more_exactly_than_it_is_known() =>
        Rendered(Found).Find("time").TextContent.ShouldBe("March 2022");

    [Fact]
    public void Entities_lead_to_their_pages_and_show_their_kind_without_colour()
    {
        var chips = Rendered(Found).FindAll(".entities a");

        chips.Select(c => c.GetAttribute("href")).ShouldBe(["/country/ua", "/person/xi-jinping"]);
        chips[0].TextContent.ShouldContain("country Ukraine");
        chips[0].QuerySelector(".cue.country").ShouldNotBeNull();
    }

    [Fact]
    public void An_entity_of_which_the_article_is_unsure_is_marked_and_leads_to_its_evidence()
    {
        var hit = Rendered(Found with { Entities = [Found.Entities[0], Found.Entities[1] with { Doubt = 120 }] });

        var mark = hit.FindAll(".entities .doubt").ShouldHaveSingleItem();
        mark.GetAttribute("href").ShouldBe("/article/abc123def456#evidence-120");
        mark.GetAttribute("aria-label").ShouldBe("Not sure that this is Xi Jinping: the evidence");
    }

    [Fact]
    public void Markup_in_a_title_stays_text()
    {
        var hit = Rendered(Found with { Title = [new("<script>alert(1)</script>", true)] });

        hit.FindAll("script").ShouldBeEmpty();
        hit.Find("h3").TextContent.ShouldBe("<script>alert(1)</script>");
    }

    [Fact]
    public void A_hit_shows_no_figure_of_a_scale_that_only_holds_within_its_search() =>
        Rendered(Found with { Rank = new MixedRank(0, 1, 0.4) }).Markup.ShouldBe(Rendered(Found).Markup);

    [Fact]
    public void Without_a_headline_the_first_sentence_stands_in_for_it_and_is_not_said_again()
    {
        var hit = Rendered(Found with { Title = [], Snippet = [new("They met at last in ", false), new("Kyiv", true), new(". Nobody else came to ", false), new("Kyiv", true), new(" … ", false)] });

        hit.Find("h3.untitled a").InnerHtml.ShouldBe("They met at last in <mark>Kyiv</mark>.");
        hit.Find(".snippet").TextContent.ShouldStartWith("Nobody else came to Kyiv");
        hit.Markup.ShouldNotContain("Without a headline");
    }

    [Theory]
    [InlineData("A story of a single line", "A story of a single line", "")]
    [InlineData(" … It was said by Mr. Smith. And then … ", " … It was said by Mr. Smith.", "And then … ")]
    [InlineData("It was so … And then", "It was so", "… And then")]
    [InlineData("", "", "")]
    public void What_stands_in_for_a_headline_ends_with_its_sentence(string snippet, string lead, string rest)
    {
        var untitled = Untitled.Of(snippet.Length == 0 ? [] : [new TextRun(snippet, Match: false)]);

        (string.Concat(untitled.Lead.Select(run => run.Text)), string.Concat(untitled.Rest.Select(run => run.Text))).ShouldBe((lead, rest));
    }

    [Fact]
    public void An_article_whose_names_are_not_read_says_so() =>
        Rendered(Found with { NamesRead = false, Entities = [] }).Markup.ShouldContain("Names not read yet");
}
