using CsCheck;
using NewsSearch.Indexing.Search.Lucene.Words;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Search.Lucene.Words;

public sealed class LanguagesTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("und")]
    public void Where_the_first_letter_is_said_to_stay_it_does(string language)
    {
        Languages.KeepsFirstLetter(language).ShouldBeTrue();
        using var stemmer = new Stemmer(language);

        Gen.String[Gen.Char["aeiouylstnrdcmgbz'é7"], 1, 9].Sample(word => stemmer.Stem(word)[0].ShouldBe(word[0]), iter: 50_000, threads: 1);
    }
}
