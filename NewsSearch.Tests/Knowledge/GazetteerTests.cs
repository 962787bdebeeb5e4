using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Knowledge;

public sealed class GazetteerTests(GazetteerTables tables) : IClassFixture<GazetteerTables>
{
    [Theory]
    [InlineData("Ukraine", "UA")]
    [InlineData("the Netherlands", "NL")]
    [InlineData("U.S.", "US")]
    [InlineData("USA", "US")]
    [InlineData("America", "US")]
    [InlineData("Cote d'Ivoire", "CI")]
    [InlineData("Türkiye", "TR")]
    [InlineData("Turkey", "TR")]
    [InlineData("Burma", "MM")]
    [InlineData("Zaire", "CD")]
    [InlineData("the Congo", "CD")]
    [InlineData("Republic of the Congo", "CG")]
    [InlineData("Soviet Union", "SUHH")]
    [InlineData("West Germany", "DE")]
    [InlineData("East Germany", "DDDE")]
    [InlineData("Georgia", "GE")]
    [InlineData("Guinea", "GN")]
    [InlineData("Macedonia", "MK")]
    [InlineData("Kosovo", "XK")]
    public void A_country_is_known_by_any_of_its_names(string name, string code) =>
        tables.Gazetteer.CountryNamed(name).ShouldNotBeNull().Code.ShouldBe(code);

    [Theory]
    [InlineData("us")]
    [InlineData("Atlantis")]
    [InlineData("")]
    public void What_is_no_country_is_none(string name) => tables.Gazetteer.CountryNamed(name).ShouldBeNull();

    [Theory]
    [InlineData("Russian", "RU")]
    [InlineData("Iraqis", "IQ")]
    [InlineData("Dutchman", "NL")]
    [InlineData("Britons", "GB")]
    [InlineData("Filipina", "PH")]
    [InlineData("North Korean", "KP")]
    [InlineData("Soviets", "SUHH")]
    [InlineData("Palestinians", "PS")]
    public void A_demonym_stands_for_its_country(string word, string code) =>
        tables.Gazetteer.Demonym(word).ShouldNotBeNull().Code.ShouldBe(code);

    [Fact]
    public void A_verb_in_lower_case_is_no_demonym() => tables.Gazetteer.Demonym("polish").ShouldBeNull();

    [Theory]
    [InlineData("Kiev", "place/ua/kyiv", "Kyiv")]
    [InlineData("Bombay", "place/in/mumbai", "Mumbai")]
    [InlineData("Leningrad", "place/ru/saint-petersburg", "Saint Petersburg")]
    [InlineData("St Petersburg", "place/ru/saint-petersburg", "Saint Petersburg")]
    [InlineData("Sao Paulo", "place/br/sao-paulo", "São Paulo")]
    [InlineData("The Hague", "place/nl/the-hague", "The Hague")]
    [InlineData("Washington", "place/us/washington-dc", "Washington, D.C.")]
    [InlineData("New York", "place/us/new-york-city", "New York City")]
    [InlineData("Paris", "place/fr/paris", "Paris")]
    [InlineData("Nice", "place/fr/nice", "Nice")]
    public void The_first_place_of_a_name_is_the_one_that_news_means(string name, string id, string title)
    {
        var place = tables.Gazetteer.PlacesNamed(name)[0];

        (place.Id, place.Name).ShouldBe((id, title));
    }

    [Theory]
    [InlineData("Washington", "Washington (state)")]
    [InlineData("New York", "New York (state)")]
    [InlineData("Georgia", "Georgia (U.S. state)")]
    public void A_state_of_the_same_name_comes_later_but_comes(string name, string title) =>
        tables.Gazetteer.PlacesNamed(name).Select(p => p.Name).ShouldContain(title);

    [Theory]
    [InlineData("the Kremlin", "Kremlin", "RU")]
    [InlineData("Downing Street", "10 Downing Street", "GB")]
    [InlineData("Crimea", "Crimea", "UA")]
    [InlineData("the West Bank", "West Bank", "PS")]
    [InlineData("Pacific", "Pacific Ocean", null)]
    [InlineData("Mideast", "Middle East", null)]
    [InlineData("Gaza", "Gaza Strip", "PS")]
    [InlineData("Mass.", "Massachusetts", "US")]
    [InlineData("England", "England", "GB")]
    public void Regions_sites_and_seas_are_places(string name, string title, string? country)
    {
        var place = tables.Gazetteer.PlacesNamed(name)[0];

        (place.Name, place.Country).ShouldBe((title, country));
    }

    [Fact]
    public void An_abbreviation_needs_its_stop() => tables.Gazetteer.PlacesNamed("Mass").ShouldNotContain(p => p.Name == "Massachusetts");

    [Theory]
    [InlineData("Londoner", "London")]
    [InlineData("Parisians", "Paris")]
    [InlineData("Texan", "Texas")]
    [InlineData("Scottish", "Scotland")]
    [InlineData("Chechens", "Chechnya")]
    [InlineData("European", "Europe")]
    public void A_word_for_people_of_a_place_stands_for_it(string word, string title) =>
        tables.Gazetteer.PlaceDemonym(word).ShouldNotBeNull().Name.ShouldBe(title);

    [Fact]
    public void Namesakes_are_told_apart_and_found_by_the_bare_name() =>
        tables.Gazetteer.PlacesNamed("paris").Select(p => p.Name).ShouldContain("Paris, Texas");

    [Fact]
    public void The_version_is_the_same_for_the_same_tables() =>
        NewsSearch.Indexing.Knowledge.Gazetteer.Load().Version.ShouldBe(tables.Gazetteer.Version);
}
