using NewsSearch.Indexing.Language;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Language;

public sealed class NamelessSentencesTests
{
    [Theory]
    [InlineData("The talks went well, officials said.")]
    [InlineData("“They said so,” and 12 of them left.")]
    [InlineData("He knew what I knew.")]
    [InlineData("… !")]
    [InlineData("and so on")]
    public void A_sentence_in_lower_case_holds_no_name(string text) => NamelessSentences.Contains(Only(text)).ShouldBeTrue();

    [Theory]
    [InlineData("The talks in Lisbon went well.")]
    [InlineData("Apple said it would cut prices.")]
    [InlineData("It sold more iPhones than last year.")]
    [InlineData("It rose 3% at 3M.")]
    [InlineData("They met The Hague's judges.")]
    [InlineData("总统周一在里斯本表示会谈顺利。")]
    [InlineData("قال الرئيس في القاهرة")]
    public void A_capital_or_a_script_without_case_may_be_a_name(string text) => NamelessSentences.Contains(Only(text)).ShouldBeFalse();

    private static Sentence Only(string text) => SentenceSplitter.Split(text).ShouldHaveSingleItem();
}
