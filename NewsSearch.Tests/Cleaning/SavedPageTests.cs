using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Cleaning;
using NewsSearch.Indexing.Sources;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Cleaning;

/// <summary>Pages saved as text, with what stood above the headline.</summary>
public sealed class SavedPageTests
{
    private const string Page = """
        Millbrook Herald

        Home    News    Sports    Obituaries    Classifieds    Weather

        River tops its banks for the second time this spring

        0
        River tops its banks for the second time this spring

        Herald staff report
        April 3, 2014

        Share this:
        Facebook    Twitter    Email

        The Mill River rose above its banks on Thursday morning and closed two roads to the north of the town, the county said.

        Volunteers had filled four hundred sandbags by noon, and the school on Bridge Street sent its pupils home early.

        Leave a Reply

        © 2014 Millbrook Herald. All rights reserved.
        """;

    [Fact]
    public void The_headline_that_page_and_article_both_print_is_the_title()
    {
        var article = Clean(Page);

        article.Title.ShouldBe("River tops its banks for the second time this spring");
        article.Paragraphs.Count.ShouldBe(2);
        article.Paragraphs[0].ShouldStartWith("The Mill River");
    }

    [Fact]
    public void What_stood_above_it_is_kept_with_the_reason()
    {
        var removed = Clean(Page).Removed;

        removed.ShouldContain(new RemovedLine("Millbrook Herald", "top of the page"));
        removed.ShouldContain(line => line.Text == "Herald staff report" && line.Reason == "byline");
    }

    [Fact]
    public void The_outlet_is_believed_where_top_and_copyright_line_agree()
    {
        Clean(Page).Source.ShouldBe("Millbrook Herald");
        Clean(Page.Replace("© 2014 Millbrook Herald", "© 2014 Wire Photo Service", StringComparison.Ordinal)).Source.ShouldBeNull();
    }

    [Fact]
    public void The_line_that_blog_software_puts_under_an_item_goes()
    {
        var article = Clean("A headline of some words\n\nThe story is told in this paragraph, which has enough words to be one.\n\nThe post A headline of some words appeared first on Some Site.");

        article.Paragraphs.ShouldHaveSingleItem();
        article.Removed.ShouldContain(line => line.Reason == "feed footer");
    }

    [Fact]
    public void Nothing_above_a_headline_goes_where_the_headline_stands_once()
    {
        var article = Clean("""
            Notes from the valley

            A summer that nobody in the valley will soon forget

            The river had been low since May, and by the last week of July the ferry lay in the mud below the old landing stage.
            """);

        article.Removed.ShouldBeEmpty();
        article.Title.ShouldBe("Notes from the valley");
        article.Paragraphs[0].ShouldBe("A summer that nobody in the valley will soon forget");
    }

    [Fact]
    public void A_repeated_row_or_caption_is_not_the_headline()
    {
        var rows = Clean("""
            Results of the second round

            Rovers 2 Town 1
            Albion 0 United 0
            Rovers 2 Town 1

            The second round of the district cup was played on Saturday in heavy rain, and two of its matches went to extra time.
            """);
        var caption = Clean("""
            Ferry to the island runs again after six years

            The ferry leaves the old harbour on Monday
            The ferry leaves the old harbour on Monday

            The ferry to the island left the harbour on Monday for the first time since its landing stage was washed away in 2011.
            """);

        rows.Title.ShouldBe("Results of the second round");
        rows.Paragraphs.Count.ShouldBe(4);
        caption.Title.ShouldBe("Ferry to the island runs again after six years");
        caption.Removed.ShouldNotContain(line => line.Reason == "top of the page");
    }

    private static Article Clean(string text) =>
        new ArticleCleaner(TimeProvider.System).Clean(new RawDocument(new Origin("page.txt"), RawForm.Text, text, new RawFields())).ShouldBeOfType<Cleaned>().Article;
}
