using NewsSearch.Indexing.Knowledge;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Knowledge;

public sealed class NameKeyTests
{
    [Theory]
    [InlineData("the Netherlands", "netherlands")]
    [InlineData("U.S.", "us")]
    [InlineData("Guinea-Bissau", "guinea bissau")]
    [InlineData("Côte d’Ivoire", "cote divoire")]
    [InlineData("Procter & Gamble", "procter and gamble")]
    [InlineData("St. Petersburg", "saint petersburg")]
    [InlineData("New\n York", "new york")]
    [InlineData("Wall St", "wall st")]
    [InlineData("Mass.", "mass.")]
    [InlineData("N.H.", "nh")]
    [InlineData("...", "")]
    public void Spellings_of_one_name_share_a_key(string name, string key) => NameKey.Of(name).ShouldBe(key);

    [Theory]
    [InlineData("US", true)]
    [InlineData("U.S.", true)]
    [InlineData("us", false)]
    [InlineData("NATO", false)]
    [InlineData("Xi", false)]
    [InlineData("..", false)]
    public void Up_to_three_capitals_are_a_short_acronym(string name, bool expected) => NameKey.IsShortAcronym(name).ShouldBe(expected);
}
