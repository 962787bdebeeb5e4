using NewsSearch.Indexing.Importing;
using NewsSearch.Indexing.Knowledge;
using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Spellings;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Importing;

public sealed class KnownWordsTests
{
    private static readonly Gazetteer Tables = Gazetteer.Load();
    private static readonly KnownWords Words = new(new SpelledVariants(new GazetteerVariants(() => Tables)));

    [Theory]
    [InlineData("momentary")]
    [InlineData("Schubert")]
    [InlineData("colour")]
    [InlineData("macron")]
    [InlineData("Kyiv")]
    [InlineData("eritrea")]
    public void Common_words_and_known_names_are_right(string word) => Words.Knows(word).ShouldBeTrue();

    [Theory]
    [InlineData("momentery")]
    [InlineData("goverment")]
    [InlineData("ukriane")]
    [InlineData("zelinsky")]
    [InlineData("ment")]
    public void Slips_and_parts_of_words_are_not_known(string word) => Words.Knows(word).ShouldBeFalse();

    [Fact]
    public void Variants_are_those_of_the_names() => Words.VariantsOf("Kiev").ShouldContain("Kyiv");
}
