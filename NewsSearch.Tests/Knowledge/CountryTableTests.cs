using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Knowledge;

public sealed partial class CountryTableTests(GazetteerTables tables) : IClassFixture<GazetteerTables>
{
    private static readonly string[] Continents = ["Africa", "Antarctica", "Asia", "Europe", "North America", "Oceania", "South America"];

    [Fact]
    public void Every_code_of_iso_3166_and_the_former_states_are_there()
    {
        tables.Gazetteer.Countries.Count(c => c.Code.Length == 2).ShouldBe(250, "249 codes of ISO 3166-1, and Kosovo");
        tables.Gazetteer.Countries.Select(c => c.Code).ShouldBeUnique();
        tables.Gazetteer.Countries.ShouldAllBe(c => Code().IsMatch(c.Code));
    }

    [Fact]
    public void Capitals_are_places_of_the_table_and_continents_are_the_seven()
    {
        tables.Gazetteer.Countries.Where(c => c.Capital is not null && tables.Gazetteer.Place(c.Capital) is null).ShouldBeEmpty();
        tables.Gazetteer.Countries.ShouldAllBe(c => Continents.Contains(c.Continent));
        tables.Gazetteer.Countries.Count(c => c.Capital is null).ShouldBeLessThan(20);
    }

    [Fact]
    public void No_name_and_no_demonym_belongs_to_two_countries()
    {
        var gazetteer = tables.Gazetteer;

        gazetteer.Countries.SelectMany(c => c.Names.Prepend(c.Name).Where(n => gazetteer.CountryNamed(n) != c)).ShouldBeEmpty();
        gazetteer.Countries.SelectMany(c => c.Demonyms.Where(d => gazetteer.Demonym(d) != c)).ShouldBeEmpty();
    }

    [GeneratedRegex("^[A-Z]{2}([A-Z]{2})?$")]
    private static partial Regex Code();
}
