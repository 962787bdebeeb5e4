using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Knowledge;

public sealed class PlaceTableTests(GazetteerTables tables) : IClassFixture<GazetteerTables>
{
    [Fact]
    public void Ids_say_the_country_and_are_in_plain_lower_case() =>
        tables.Gazetteer.Places.Where(p => !p.Id.StartsWith(p.Country is null ? "place/" : $"place/{p.Country.ToLowerInvariant()}/", StringComparison.Ordinal) || !p.Id.All(IsPlain))
            .Select(p => p.Id).ShouldBeEmpty();

    [Fact]
    public void Countries_of_places_are_countries_of_the_table() =>
        tables.Gazetteer.Places.Where(p => p.Country is not null && tables.Gazetteer.Country(p.Country) is null).ShouldBeEmpty();

    [Fact]
    public void Coordinates_are_on_the_globe() =>
        tables.Gazetteer.Places.Where(p => Math.Abs(p.Latitude) > 90 || Math.Abs(p.Longitude) > 180).Select(p => p.Id).ShouldBeEmpty();

    [Fact]
    public void Every_place_is_found_by_each_of_its_names() =>
        tables.Gazetteer.Places.Where(p => !p.Names.Prepend(p.Name).All(n => tables.Gazetteer.PlacesNamed(n).Contains(p)))
            .Select(p => p.Id).ShouldBeEmpty();

    [Fact]
    public void No_word_is_a_demonym_of_a_country_and_of_a_place() =>
        tables.Gazetteer.Countries.SelectMany(c => c.Demonyms).Where(d => tables.Gazetteer.PlaceDemonym(d) is not null).ShouldBeEmpty();

    private static bool IsPlain(char c) => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '/';
}
