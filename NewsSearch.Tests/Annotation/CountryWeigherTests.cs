using NewsSearch.Indexing.Annotation.Concerns;
using NewsSearch.Indexing.Articles;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Annotation;

public sealed class CountryWeigherTests(KnownWorld world)
{
    private const string Story = "[D German] vote\n\n[L Berlin] voted, [L Germany] watched and [D Germans] slept. A guest from [L Peru] looked on.";

    [Fact]
    public void Names_places_and_demonyms_count_for_their_country() =>
        Weigh(Story).Select(c => (c.Country, c.Level)).ShouldBe([("DE", CountryLevel.About), ("PE", CountryLevel.Mentioned)]);

    [Fact]
    public void The_weights_of_an_article_sum_to_one() => Weigh(Story).Sum(c => c.Weight).ShouldBe(1, 0.001);

    [Fact]
    public void An_article_without_places_concerns_no_country() => Weigh("Nothing\n\nto see.").ShouldBeEmpty();

    [Theory]
    [InlineData("A loan\n\nThe fund lent 200 mln [D Canadian] dlrs to [L Peru].", "PE")]
    [InlineData("A loan\n\nThe fund lent [L Peru] the sum in [L U.S.] dollars.", "PE")]
    [InlineData("A loan\n\nThe [D Canadian] dollar fell in [L Peru].", "CA PE")]
    public void Money_that_an_amount_is_in_concerns_no_country(string marked, string countries) => Countries(marked).ShouldBe(countries);

    [Theory]
    [InlineData("A vote\n\nThe [O Christian Democrats] won in [L Peru].", "PE")]
    [InlineData("A deal\n\n[O Chinese Petroleum Corp] bought land in [L Peru].", "PE")]
    [InlineData("A book\n\n[P Salman Rushdie] read in [L Peru].", "PE")]
    [InlineData("A visit\n\n[P Xi Jinping] spoke in [L Peru].", "CN PE")]
    [InlineData("A quake\n\nThe [O United States Geological Survey] told [L Peru].", "PE US")]
    public void A_party_a_company_or_an_author_alone_brings_no_country_in(string marked, string countries) => Countries(marked).ShouldBe(countries);

    private string Countries(string marked) => string.Join(' ', Weigh(marked).Select(c => c.Country).Order(StringComparer.Ordinal));

    private IReadOnlyList<CountryConcerned> Weigh(string marked) => new CountryWeigher(world.Gazetteer).Weigh(world.Link(marked), titled: true);
}
