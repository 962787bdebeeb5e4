using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Cleaning;
using NewsSearch.Indexing.Sources;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Cleaning;

public sealed class SideFileTests
{
    private const string Story = "Ferry runs again\n\nThe ferry to the island left the harbour on Monday for the first time in six years, with forty people aboard.";

    [Theory]
    [InlineData("README.txt")]
    [InlineData("LICENSE")]
    [InlineData("old/Readme.md")]
    [InlineData("news.dtd")]
    public void What_goes_with_a_collection_by_its_name_is_no_article(string path) => Clean(path, Story).ShouldBeOfType<NotAnArticle>().Why.Reason.ShouldContain("note that goes with a collection");

    [Theory]
    [InlineData("ferry.txt")]
    [InlineData("readme-aloud.txt")]
    [InlineData("license-to-fish.txt")]
    public void A_story_is_an_article_whatever_words_its_name_holds(string path) => Clean(path, Story).ShouldBeOfType<Cleaned>();

    [Fact]
    public void A_list_of_words_is_no_article() =>
        Clean("topics.txt", string.Join('\n', Enumerable.Range(0, 60).Select(i => $"topic-{i}   "))).ShouldBeOfType<NotAnArticle>().Why.Reason.ShouldContain("list of words");

    [Fact]
    public void A_list_with_one_sentence_may_be_one() =>
        Clean("results.txt", string.Join('\n', Enumerable.Range(0, 60).Select(i => $"Rovers {i}")) + "\nThe last match was called off because of fog over the ground.").ShouldBeOfType<Cleaned>();

    private static CleaningResult Clean(string path, string text) => new ArticleCleaner(CleaningExtensions.Clock).Clean(new RawDocument(new Origin(path), RawForm.Text, text, new RawFields()));
}
