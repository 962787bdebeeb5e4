using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Knowledge;

public sealed class PersonTableTests(GazetteerTables tables) : IClassFixture<GazetteerTables>
{
    [Fact]
    public void People_have_ids_of_persons_and_surnames() =>
        tables.Gazetteer.Persons.Where(p => !p.Id.StartsWith("person/", StringComparison.Ordinal) || p.Surnames.Any(string.IsNullOrWhiteSpace))
            .Select(p => p.Id).ShouldBeEmpty();

    [Fact]
    public void Countries_of_people_are_countries_of_the_table() =>
        tables.Gazetteer.Persons.Where(p => p.Country is not null && tables.Gazetteer.Country(p.Country) is null).Select(p => p.Id).ShouldBeEmpty();

    [Fact]
    public void Every_person_is_found_by_each_name_and_surname() =>
        tables.Gazetteer.Persons
            .Where(p => !p.Names.Prepend(p.Name).All(n => tables.Gazetteer.PersonsNamed(n).Contains(p)) || !p.Surnames.All(n => tables.Gazetteer.PersonsBySurname(n).Contains(p)))
            .Select(p => p.Id).ShouldBeEmpty();

    [Fact]
    public void Every_term_is_of_a_known_person_and_a_known_country_or_body() =>
        tables.Gazetteer.Tenures.Where(t => tables.Gazetteer.Person(t.Person) is null || !IsLed(t.Of)).ShouldBeEmpty();

    [Fact]
    public void No_term_ends_before_it_begins() =>
        tables.Gazetteer.Tenures.Where(t => t.To < t.From).ShouldBeEmpty();

    [Theory]
    [InlineData("country/ua", "2022-02-24", "Volodymyr Zelenskyy")]
    [InlineData("country/gb", "1986-06-01", "Margaret Thatcher")]
    [InlineData("country/us", "2015-03-01", "Barack Obama")]
    [InlineData("country/suhh", "1987-03-01", "Mikhail Gorbachev")]
    public void Leaders_are_those_of_the_day(string led, string day, string name) =>
        tables.Gazetteer.LeadersOf(led, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))
            .Select(t => tables.Gazetteer.Person(t.Person)?.Name).ShouldContain(name);

    [Fact]
    public void The_table_says_up_to_which_day_it_was_kept() =>
        tables.Gazetteer.LeadersAsOf.ShouldBeGreaterThan(new DateOnly(2024, 1, 1));

    private bool IsLed(string id) =>
        tables.Gazetteer.Organisation(id) is not null || tables.Gazetteer.Countries.Any(c => c.Id == id);
}
