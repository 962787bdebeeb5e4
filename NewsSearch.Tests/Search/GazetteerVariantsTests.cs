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
    public void A_known_name_has_its_other_spellings(string name, string other) => Variants.VariantsOf(name).ShouldContain(other);

    [Theory]
    [InlineData("Georgia")]
    [InlineData("harbour")]
    [InlineData("meta")]
    [InlineData("us")]
    [InlineData("")]
    public void What_is_no_name_or_could_mean_several_has_none(string name) => Variants.VariantsOf(name).ShouldBeEmpty();
}
