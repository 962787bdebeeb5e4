using NewsSearch.Web.Addresses;
using NewsSearch.Web.Pages.Search;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Pages;

public sealed class AskedWordsTests
{
    [Theory]
    [InlineData("what did Merkel say about Greece?", "Merkel say Greece")]
    [InlineData("Who is the mayor of Northport", "mayor Northport")]
    [InlineData("I am looking for articles about the grain harvest", "grain harvest")]
    public void A_question_is_offered_without_the_words_that_only_put_it(string question, string asked)
    {
        var part = AskedWords.Of(SearchAddress.Parse("from=2020").Asking(question)).ShouldHaveSingleItem();

        (part.Label, part.Without).ShouldBe((asked, SearchAddress.Parse("from=2020").Asking(asked)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Merkel Greece")]
    [InlineData("to be or not to be")]
    [InlineData("title:who AND the")]
    [InlineData("who OR what")]
    [InlineData("the grai* harvest")]
    public void What_is_no_question_in_words_is_left_alone(string text) => AskedWords.Of(new SearchAddress { Text = text }).ShouldBeEmpty();
}
