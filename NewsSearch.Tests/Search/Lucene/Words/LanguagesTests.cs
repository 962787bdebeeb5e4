using CsCheck;
using NewsSearch.Indexing.Search.Lucene.Words;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Search.Lucene.Words;

public sealed class LanguagesTests
{
    private static readonly string[] Endings =
    [
        "", "s", "es", "ies", "sses", "ed", "eed", "ing", "y", "ational", "tional", "enci", "ency", "ancy", "izer", "ably", "ibly", "ally", "ently", "ely", "ously", "ization", "ation", "ator", "alism",
        "iveness", "fulness", "ousness", "ality", "ivity", "ability", "ibility", "ology", "logi", "icate", "ative", "alize", "icity", "ical", "ful", "ness", "ement", "ion", "able", "ible", "e", "ll",
    ];

    [Theory]
    [InlineData("en")]
    [InlineData("und")]
    public void Words_begin_as_their_stem_says(string language)
    {
        using var stemmer = new Stemmer(language);

        Gen.Select(Gen.String[Gen.Char["aeiouylstnrdcmgbz'é7"], 1, 6], Gen.Int[0, Endings.Length - 1].Select(at => Endings[at])).Select((word, ending) => word + ending)
            .Sample(word => word.ShouldStartWith(Languages.BeginningOf(stemmer.Stem(word), language)!, Case.Sensitive), iter: 50_000, threads: 1);
    }

    [Fact]
    public void Of_other_languages_it_is_not_known() => Languages.BeginningOf("haus", "de").ShouldBeNull();
}
