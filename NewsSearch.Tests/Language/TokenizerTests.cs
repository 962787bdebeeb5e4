using NewsSearch.Indexing.Language;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Language;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Putin’s ally", "Putin|’s|ally")]
    [InlineData("James' don't O'Brien's", "James|'|don't|O'Brien|'s")]
    [InlineData("the U.S. and U.N.-led force", "the|U.S.|and|U.N.|-|led|force")]
    [InlineData("Mr. Smith, Jr., of St. Louis", "Mr.|Smith|,|Jr.|,|of|St.|Louis")]
    [InlineData("J.K. Rowling and J. R. Ewing", "J.K.|Rowling|and|J|.|R|.|Ewing")]
    [InlineData("at 9 a.m. on Jan. 5", "at|9|a.m|.|on|Jan|.|5")]
    [InlineData("$1,000.50 is 1.5%", "$|1|,|000.50|is|1.5|%")]
    [InlineData("a Turkish-Libyan, AT&T deal", "a|Turkish-Libyan|,|AT&T|deal")]
    [InlineData("“no limits” – he", "“|no|limits|”|–|he")]
    [InlineData("wait... for [ad_1]", "wait|.|.|.|for|[|ad|_|1|]")]
    [InlineData("see https://www.bbc.co.uk/news", "see|https|:|/|/|www.bbc.co.uk|/|news")]
    [InlineData("in Moscow.The president", "in|Moscow|.|The|president")]
    [InlineData("x² in São Paulo 🙂!", "x²|in|São|Paulo|🙂|!")]
    [InlineData("Kim Jong-un’s", "Kim|Jong-un|’s")]
    public void Text_is_cut_as_in_the_columns_the_tagger_learned_from(string text, string expected) =>
        Tokenizer.Tokenize(text, 0, text.Length).Select(t => t.Text).ShouldBe(expected.Split('|'));

    [Fact]
    public void Offsets_refer_to_the_whole_text()
    {
        const string Text = "Title\n\nHe met 🙂 Xi.";

        var tokens = Tokenizer.Tokenize(Text, 7, Text.Length);

        tokens[0].ShouldBe(new Token(7, 9, "He"));
        tokens.ShouldAllBe(t => Text.Substring(t.Start, t.End - t.Start) == t.Text);
        tokens[^1].End.ShouldBe(Text.Length);
    }

    [Fact]
    public void A_lone_half_of_a_surrogate_pair_is_a_mark() =>
        Tokenizer.Tokenize("a\ud83db", 0, 3).Count.ShouldBe(3);
}
