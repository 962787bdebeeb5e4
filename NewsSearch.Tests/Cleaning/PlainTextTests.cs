using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Sources;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Cleaning;

public sealed class PlainTextTests
{
    [Fact]
    public void A_page_saved_as_text_keeps_its_story_and_loses_its_furniture()
    {
        var article = CleaningExtensions.Golden("harbour.txt").CleanText();

        article.Title.ShouldBe("Harbour Workers End Strike After Nine Days Of Talks In Rotterdam");
        article.Paragraphs.Count.ShouldBe(8);
        article.Paragraphs[0].ShouldStartWith("Dock workers in Rotterdam");
        article.Paragraphs[3].ShouldBe("Ships had queued for days.");
        article.Paragraphs[5].ShouldBe("“Share the work, share the pay,” strikers had chanted at the gates.");
        article.Paragraphs[^1].ShouldBe("The agreement runs for three years.");
        article.Removed.Select(line => $"{line.Reason}: {line.Text}").ShouldBe(
        [
            "counter: 0",
            "repeats the title: Harbour Workers End Strike After Nine Days Of Talks In Rotterdam",
            "advertisement: Advertisement",
            "page marker: Continue Reading Below",
            "related links: READ MORE: Why the port is running out of pilots",
            "newsletter sign-up: Get our daily newsletter delivered to your inbox every morning. Sign up here.",
            "share button: Share",
            "share button: Tweet",
            "comment form: Leave a Reply",
            "comment form: Your email address will not be published. Required fields are marked *",
            "share button: Send this to a friend",
        ]);
    }

    [Fact]
    public void Wrapped_lines_are_joined_and_indents_begin_paragraphs()
    {
        var article = CleaningExtensions.Golden("wrapped.txt").CleanText();

        article.Title.ShouldBe("COPPER PRODUCERS AGREE TO CUT OUTPUT");
        article.Paragraphs.ShouldBe(
        [
            "LIMA, March 9 - Four copper producing countries agreed to cut output by five pct this year, ministers said after a two-day meeting in the Peruvian capital.",
            "The cut, which takes effect on April 1, follows a fall in prices to their lowest in 18 months and is meant to last until stocks return to what the ministers called normal levels.",
            "\"Nobody wants to sell below cost,\" one delegate said.",
            "Analysts in London said the size of the cut had been expected and that prices were unlikely to move much before May.",
        ]);
        article.Removed.ShouldBe([new RemovedLine("REUTER", "end mark")]);
    }

    [Fact]
    public void A_given_title_wins_and_its_repetition_goes()
    {
        var article = "Council votes on bridge\n\nThe council voted on Tuesday to close the old bridge to lorries from next spring.".CleanText(new RawFields { Title = "Council votes on bridge" });

        article.Title.ShouldBe("Council votes on bridge");
        article.Paragraphs.ShouldHaveSingleItem();
    }

    [Fact]
    public void Prose_at_the_top_is_no_title()
    {
        var article = "The council voted on Tuesday to close the old bridge to lorries from next spring.\n\nTraders in the old town welcomed the decision.".CleanText();

        article.Title.ShouldBeEmpty();
        article.Flags.ShouldContain("No title was found.");
        article.Paragraphs.Count.ShouldBe(2);
    }

    [Fact]
    public void A_byline_and_a_date_above_the_story_become_author_and_date()
    {
        var article = "Council votes on bridge\nBy Ann Harrow and Piet de Groot | October 26, 2007 | Page 2\n\nThe council voted on Tuesday to close the old bridge to lorries from next spring.".CleanText();

        article.Authors.ShouldBe(["Ann Harrow", "Piet de Groot"]);
        article.Published!.Day.ShouldBe(new DateOnly(2007, 10, 26));
        article.Published.Found.ShouldBe("text");
        article.Paragraphs.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("Comments were few, she said, and most of them were kind to the players.")]
    [InlineData("Advertisement revenue fell by a third in the second quarter, the company said.")]
    [InlineData("Share prices in Tokyo fell for a third day, led by makers of electronic parts.")]
    [InlineData("Related to the king by marriage, the duke had never sought office himself.")]
    [InlineData("\"0\" was all that the message said.")]
    public void A_sentence_that_only_begins_like_furniture_stays(string sentence)
    {
        var before = "The council voted on Tuesday to close the old bridge to lorries from next spring.";
        var article = $"Council votes on bridge\n\n{before}\n\n{sentence}\n\n{before} Again.".CleanText();

        article.Paragraphs.ShouldContain(sentence);
    }

    [Fact]
    public void The_kremlin_page_gives_its_thirty_paragraphs()
    {
        var article = File.ReadAllText(Corpora.Find("articles/kremlin-visit.txt")).CleanText();

        article.Title.ShouldBe("Putin Flaunts Alliance With China As He Hosts Xi Jinping In Kremlin");
        article.Paragraphs.Count.ShouldBe(30);
        article.Removed.Select(line => line.Reason).ShouldBe(["counter", "repeats the title", "comment form", "comment form", "share button"]);
    }
}
