using NewsSearch.Indexing.Articles;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Cleaning;

public sealed class HtmlPageTests
{
    private readonly Article _article = CleaningExtensions.Golden("page.html").CleanPage();

    [Fact]
    public void The_story_is_cut_out_of_its_page() => _article.Paragraphs.ShouldBe(
    [
        "The council has found a new operator for the boat that 900 islanders depend on",
        "Boats will again run three times a day between the mainland and the islands from 1 March, the council said on Thursday.",
        "The service was suspended in November when the previous operator, a family firm, gave back its licence after a winter of repairs.",
        "A larger boat",
        "“We could not go on like that,” said Elin Brae, who keeps the shop on the largest island.",
        "She had been fetching bread in her brother’s dinghy.",
        "Mornings: 7.15 from the mainland",
        "Evenings: 18.40 from the islands",
        "Fares stay as they were.",
    ]);

    [Fact]
    public void What_is_declared_about_it_is_read()
    {
        _article.Title.ShouldBe("Ferry service to the islands will resume in March");
        _article.Authors.ShouldBe(["Mara Lind", "Owen Tate"]);
        _article.Published.ShouldBe(new ArticleDate(new DateTimeOffset(2021, 2, 11, 23, 40, 0, TimeSpan.FromHours(1)), DatePrecision.Minute, "json-ld datePublished"));
        _article.Source.ShouldBe("The Coast Courier");
        _article.Section.ShouldBe("Local news");
        _article.Language.ShouldBe("en");
        _article.Url.ShouldBe("https://www.coastcourier.example/news/2021/02/ferry-resumes?utm=x");
        _article.Flags.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("photo caption", "The old boat in the harbour")]
    [InlineData("related links", "How three teachers got to school")]
    [InlineData("newsletter sign-up", "Get the best of the Courier")]
    [InlineData("comments", "I have waited for this")]
    [InlineData("cookie notice", "We use cookies")]
    [InlineData("navigation", "Weather")]
    [InlineData("footer", "© 2021 The Coast Courier")]
    [InlineData("related links", "READ ALSO")]
    [InlineData("repeats the title", "Ferry service to the islands")]
    public void What_stood_around_it_is_kept_with_the_reason(string reason, string start) =>
        _article.Removed.ShouldContain(line => line.Reason == reason && line.Text.StartsWith(start));

    [Fact]
    public void Scripts_are_no_text() =>
        _article.Removed.Select(line => line.Text).Concat(_article.Paragraphs).ShouldNotContain(text => text.Contains("careless reader"));

    [Fact]
    public void A_date_of_change_alone_stands_in_and_says_so()
    {
        var article = """<html><head><title>Bridge closed</title><meta property="article:modified_time" content="2020-04-01T10:00:00Z"></head><body><p>The old bridge was closed to lorries on Wednesday, after an inspector found cracks in two of its piers.</p></body></html>""".CleanPage();

        article.Published!.Found.ShouldBe("meta article:modified_time");
        article.Flags.ShouldHaveSingleItem().ShouldStartWith("Only the date of the last change is known");
    }

    [Fact]
    public void Dates_that_disagree_are_said_to()
    {
        var article = """<html><head><title>Bridge closed</title><meta name="date" content="2020-04-01"><meta name="dc.date" content="2018-01-30"></head><body><p>The old bridge was closed to lorries on Wednesday, after an inspector found cracks in two of its piers.</p></body></html>""".CleanPage();

        article.Published!.Day.Year.ShouldBe(2018);
        article.Flags.ShouldHaveSingleItem().ShouldStartWith("The dates disagree: meta dc.date says 2018-01-30, meta date says 2020-04-01");
    }

    [Fact]
    public void Text_declared_in_JSON_LD_is_the_story_where_the_page_does_not_show_it()
    {
        var text = string.Join("\\n\\n", Enumerable.Range(1, 6).Select(i => $"Paragraph {i} of the story was loaded by a script when the page was shown, and stands nowhere else."));
        var article = $$"""<html><head><title>Bridge closed</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge closed","articleBody":"{{text}}"}</script></head><body><div id="app"></div><p>Terms and contact.</p></body></html>""".CleanPage();

        article.Paragraphs.Count.ShouldBe(6);
    }

    [Fact]
    public void Broken_JSON_LD_costs_only_what_it_says()
    {
        var article = """<html><head><title>Bridge closed</title><script type="application/ld+json">{"@type":"NewsArticle", "headline": "Bri</script></head><body><p>The old bridge was closed to lorries on Wednesday, after an inspector found cracks in two of its piers.</p></body></html>""".CleanPage();

        article.Title.ShouldBe("Bridge closed");
        article.Paragraphs.ShouldHaveSingleItem();
    }
}
