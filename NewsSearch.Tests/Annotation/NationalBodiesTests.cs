using NewsSearch.Indexing.Annotation.Linking.Organisations;
using NewsSearch.Indexing.Articles;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Annotation;

public sealed class NationalBodiesTests(KnownWorld world)
{
    [Theory]
    [InlineData("Parliament", "TR", "Parliament of Turkey")]
    [InlineData("Supreme Court", "PH", "Supreme Court of the Philippines")]
    [InlineData("the Treasury", "FR", "Treasury (France)")]
    [InlineData("Senate", "FR", "Senate of France")]
    [InlineData("Senate", "TR", null)]
    [InlineData("Congress", "GB", null)]
    [InlineData("army", "AR", "Argentine Army")]
    [InlineData("Navy", "TR", "Turkish Navy")]
    [InlineData("Foreign Ministry", "TR", "Ministry of Foreign Affairs (Turkey)")]
    [InlineData("Ministry of Health", "TR", "Ministry of Health (Turkey)")]
    [InlineData("bakery", "TR", null)]
    public void A_national_body_is_titled_by_its_form_and_country(string body, string country, string? title) =>
        NationalBodies.NameOf(body, world.Gazetteer.Country(country)!).ShouldBe(title);

    [Fact]
    public void Every_country_in_the_tables_is_known() =>
        EmbeddedTable.Rows("Annotation/national-bodies.tsv").SelectMany(row => row[2].Split('|', StringSplitOptions.RemoveEmptyEntries))
            .Concat(EmbeddedTable.Rows("Annotation/country-wording.tsv").Select(row => row[0]))
            .Where(code => world.Gazetteer.Country(code) is null).ShouldBeEmpty();
}
