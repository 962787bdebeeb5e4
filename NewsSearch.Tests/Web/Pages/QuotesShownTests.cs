using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Articles;
using NewsSearch.Web.Pages.Entity;
using NewsSearch.Web.Words;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Pages;

public sealed class QuotesShownTests
{
    private static QuoteInArticle Quote(string words, string article, string? speaker = null) => new(words, QuoteForm.Direct, article, "A headline", null, null) { Speaker = speaker };

    [Theory]
    [InlineData("a Kremlin spokesman", "a Kremlin spokesman")]
    [InlineData("the Kremlin", null)]
    [InlineData("Moscow", null)]
    [InlineData("it", null)]
    [InlineData(null, null)]
    public void A_speaker_is_described_only_where_the_words_say_more_than_who_is_meant(string? surface, string? described) => SpeakerWords.Description(surface, "Russia").ShouldBe(described);

    [Fact]
    public void The_same_words_of_one_article_are_shown_once_and_counted() =>
        QuotesShown.Of([Quote("We rebuild,", "a"), Quote("We rebuild.", "a"), Quote("We rebuild.", "b"), Quote("We go", "a")])
            .Select(shown => (shown.Quote.Words, shown.Quote.Article, shown.Times)).ShouldBe([("We rebuild,", "a", 2), ("We rebuild.", "b", 1), ("We go", "a", 1)]);

    [Theory]
    [InlineData("a Kremlin spokesman", "A Kremlin spokesman")]
    [InlineData("Moscow", "Moscow")]
    [InlineData("it", "Russia")]
    [InlineData(null, "Russia")]
    public void Whose_words_they_are_is_said_as_the_text_says_it(string? speaker, string shown) => QuotesShown.Speaker(Quote("We go", "a", speaker), "Russia").ShouldBe(shown);
}
