using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Language.Meaning;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Language;

public sealed class PassagesTests
{
    [Fact]
    public void Short_paragraphs_stand_together_under_the_title() =>
        Passages.Of(Article("Title", "One.", "Two.")).ShouldBe(["Title\n\nOne.\n\nTwo."]);

    [Fact]
    public void A_paragraph_that_does_not_fit_begins_the_next_passage()
    {
        var passages = Passages.Of(Article("T", Words(120), Words(120), Words(60)));

        passages.Select(Count).ShouldBe([121, 181]);
        passages.ShouldAllBe(p => p.StartsWith("T\n\n"));
    }

    [Fact]
    public void A_long_paragraph_is_parted_between_sentences()
    {
        var passages = Passages.Of(Article("", string.Join(' ', Enumerable.Repeat("The old man went home again today.", 60))));

        passages.Count.ShouldBeInRange(2, 4);
        passages.ShouldAllBe(p => p.StartsWith("The") && p.EndsWith('.'));
    }

    [Fact]
    public void A_headline_alone_is_a_passage_and_nothing_is_none()
    {
        Passages.Of(Article("Only this")).ShouldBe(["Only this"]);
        Passages.Of(Article("", " ")).ShouldBeEmpty();
    }

    [Fact]
    public void A_book_has_so_many_passages_and_no_more() =>
        Passages.Of(Article("", [.. Enumerable.Repeat(Words(200), 400)])).Count.ShouldBe(Passages.Most);

    private static string Words(int count) => string.Join(' ', Enumerable.Repeat("word", count - 1)) + " end.";

    private static int Count(string passage) => passage.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length;

    private static Article Article(string title, params string[] paragraphs) => new() { Title = title, Paragraphs = paragraphs, Origin = new Origin("test") };
}
