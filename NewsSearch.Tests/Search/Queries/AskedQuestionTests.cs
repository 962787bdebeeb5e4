using NewsSearch.Indexing.Search.Queries;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Search.Queries;

public sealed class AskedQuestionTests
{
    [Theory]
    [InlineData("Who repaired the harbour bridge?", "Who repaired the harbour bridge?")]
    [InlineData("\"peace talks\" in Geneva", "\"peace talks\" in Geneva")]
    [InlineData("sanction* AND (oil OR gas) -coal", "sanction oil gas")]
    [InlineData("person:\"Xi Jinping\" title:summit", "Xi Jinping summit")]
    [InlineData("[person/xi-jinping] W/5 resigned", "xi jinping resigned")]
    [InlineData("\"sanctions [European Union]\"~8", "sanctions European Union")]
    [InlineData("source:Reuters date:2022 words:>500", "")]
    [InlineData("MY STUDY WILL NOT INCLUDE RETAIL OR WHOLESALE PRICES .", "MY STUDY WILL NOT INCLUDE RETAIL OR WHOLESALE PRICES .")]
    [InlineData("GRAIN OR WHEAT", "GRAIN WHEAT")]
    [InlineData("w?rd <person>", "")]
    [InlineData("", "")]
    public void A_query_asks_its_words_in_order_without_its_signs(string typed, string asked) => AskedQuestion.Of(typed).Text.ShouldBe(asked);

    [Theory]
    [InlineData("I am looking for articles about the harbour bridge", "harbour bridge")]
    [InlineData("Please tell me what you have on grain exports", "grain exports")]
    [InlineData("What do we know about the harbour bridge?", "harbour bridge?")]
    [InlineData("Is there any information on grain exports? I'd like papers on wheat. Prices matter.", "grain exports? wheat. Prices matter.")]
    [InlineData("I AM INTERESTED IN THE EXPORT OF GRAIN AND IN ITS PRICE", "EXPORT OF GRAIN AND IN ITS PRICE")]
    [InlineData("coverage of the coup in -Reuters", "coverage of the coup in")]
    [InlineData("articles about", "articles about")]
    [InlineData("information policy", "information policy")]
    [InlineData("In this paper a model is given", "In this paper a model is given")]
    [InlineData("We the people", "We the people")]
    [InlineData("Find My iPhone", "Find My iPhone")]
    [InlineData("documents by the four were leaked", "documents by the four were leaked")]
    [InlineData("reports that he resigned", "he resigned")]
    public void What_leads_up_to_a_question_is_no_part_of_it(string typed, string asked) => AskedQuestion.Of(typed).Text.ShouldBe(asked);

    [Theory]
    [InlineData("harbour bridge", null)]
    [InlineData("person:Merkel harbour", null)]
    [InlineData("harbour -rain", "NOT rain")]
    [InlineData("MY STUDY WILL NOT INCLUDE RETAIL OR WHOLESALE PRICES .", null)]
    [InlineData("GRAIN NOT WHEAT", "NOT WHEAT")]
    [InlineData("harbour source:Post date:2022", "outlet:Post AND date:2022")]
    public void Only_what_says_nothing_of_the_subject_narrows(string typed, string? narrowing) =>
        (AskedQuestion.Of(typed).Narrowing is { } parts ? QueryPrinter.Print(parts) : null).ShouldBe(narrowing);
}
