using NewsSearch.Indexing.Knowledge;
using NewsSearch.Indexing.Search;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Search;

public sealed class GazetteerVariantsTests
{
    private static readonly GazetteerVariants Variants = new(Gazetteer.Load);

    [Theory]
    [InlineData("Kiev", "Kyiv")]
    [InlineData("kiev", "Kyiv")]
    [InlineData("Kyiv", "Kiev")]
    [InlineData("Zelensky", "Zelenskyy")]
    [InlineData("Burma", "Myanmar")]
    [InlineData("Bombay", "Mumbai")]
    [InlineData("World Health Organization", "WHO")]
    [InlineData("World Health Organization", "W.H.O.")]
    [InlineData("United States", "U.S.")]
    [InlineData("US", "U.S.")]
    [InlineData("U.S.", "US")]
    [InlineData("FBI", "F.B.I.")]
    [InlineData("UK", "Britain")]
    [InlineData("NYC", "New York City")]
    [InlineData("Gaddafi", "Qaddafi")]
    [InlineData("al-Qaeda", "al-Qaida")]
    public void A_known_name_has_its_other_spellings(string name, string other) => Variants.VariantsOf(name).ShouldContain(other);

    [Theory]
    [InlineData("CIA", "the Agency")]
    [InlineData("British Parliament", "Parliament")]
    [InlineData("U.S. Senate", "Senate")]
    [InlineData("U.S. House", "the House")]
    [InlineData("NYC", "New York")]
    [InlineData("Washington, D.C.", "Washington")]
    [InlineData("USA", "America")]
    [InlineData("U.S.", "the States")]
    public void A_name_that_says_less_is_no_variant(string name, string other) => Variants.VariantsOf(name).ShouldNotContain(variant => variant.Equals(other, StringComparison.OrdinalIgnoreCase));

    [Theory]
    [InlineData("Georgia")]
    [InlineData("harbour")]
    [InlineData("meta")]
    [InlineData("us")]
    [InlineData("MS")]
    [InlineData("")]
    public void What_is_no_name_or_could_mean_several_has_none(string name) => Variants.VariantsOf(name).ShouldBeEmpty();
}
