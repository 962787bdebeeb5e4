using NewsSearch.Indexing.Articles;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Articles;

public sealed class ArticleTextTests
{
    [Fact]
    public void Parts_are_the_title_and_each_paragraph()
    {
        var text = ArticleText.Compose("Title", ["One.", "Two."]);

        text.ShouldBe("Title\n\nOne.\n\nTwo.");
        ArticleText.Parts(text).Select(p => text[p.Start..p.End]).ShouldBe(["Title", "One.", "Two."]);
    }

    [Fact]
    public void An_article_without_a_title_begins_with_its_first_paragraph() =>
        ArticleText.Compose("", ["One.", "Two."]).ShouldBe("One.\n\nTwo.");

    [Fact]
    public void A_headline_alone_is_the_whole_text() =>
        ArticleText.Compose("Title", []).ShouldBe("Title");
}
