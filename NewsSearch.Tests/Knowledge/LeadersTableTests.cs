using System.Globalization;
using NewsSearch.Indexing.Knowledge;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Knowledge;

public sealed class LeadersTableTests(GazetteerTables tables) : IClassFixture<GazetteerTables>
{
    private readonly Gazetteer _gazetteer = tables.Gazetteer;

    public static TheoryData<string, string, string> Facts()
    {
        var facts = new TheoryData<string, string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Golden", "knowledge", "leaders.tsv")).Skip(1))
        {
            var cells = line.Split('\t');
            facts.Add(cells[0], cells[1], cells[2]);
        }

        return facts;
    }

    [Theory]
    [MemberData(nameof(Facts))]
    public void Who_led_on_a_day_is_known(string of, string day, string name) =>
        _gazetteer.LeadersOf(of, DateOnly.Parse(day, CultureInfo.InvariantCulture))
            .Select(t => _gazetteer.Person(t.Person)!.Name)
            .ShouldContain(name);

    [Fact]
    public void Nobody_leads_after_the_last_day() =>
        _gazetteer.LeadersOf("country/us", new DateOnly(2017, 1, 21)).Select(t => t.Person).ShouldBe(["person/donald-trump"]);

    [Fact]
    public void Every_state_named_by_a_code_of_three_letters_has_leaders_of_its_own() =>
        Codes().Where(c => _gazetteer.LeadersOf($"country/{c.ToLowerInvariant()}").Count == 0).ShouldBeEmpty();

    [Fact]
    public void Every_term_is_of_a_known_person_and_ends_after_it_began()
    {
        var faults = Terms().Where(t => _gazetteer.Person(t.Person) is null || t.To < t.From);

        faults.ShouldBeEmpty();
    }

    [Fact]
    public void Every_country_led_is_in_the_table_of_countries()
    {
        var led = Terms().Select(t => t.Of).Where(o => o.StartsWith("country/", StringComparison.Ordinal)).Distinct();

        led.Where(o => _gazetteer.Country(o["country/".Length..]) is null).ShouldBeEmpty();
    }

    [Fact]
    public void Every_body_led_is_in_the_table_of_organisations()
    {
        var led = Terms().Where(t => t.Kind == OfficeKind.Organisation).Select(t => t.Of).Distinct();

        led.Where(o => _gazetteer.Organisation(o) is null).ShouldBeEmpty();
    }

    [Fact]
    public void Nobody_holds_one_office_twice_at_a_time()
    {
        var twice = Terms().GroupBy(t => (t.Person, t.Of, t.Office)).SelectMany(Overlapping);

        twice.ShouldBeEmpty();
    }

    [Fact]
    public void Every_person_has_an_id_in_lower_case_a_surname_form_and_a_country_where_one_is_named()
    {
        var faults = _gazetteer.Persons.Where(p =>
            p.Id != "person/" + Slug.Of(p.Id["person/".Length..]) || p.Surnames.Count == 0 || (p.Country is { } code && _gazetteer.Country(code) is null));

        faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Volodymyr Zelenskiy", "person/volodymyr-zelenskyy")]
    [InlineData("Tayyip Erdogan", "person/recep-tayyip-erdogan")]
    [InlineData("Muammar Gaddafi", "person/muammar-gaddafi")]
    [InlineData("Moammar Gadhafi", "person/muammar-gaddafi")]
    [InlineData("Mao Tse-tung", "person/mao-zedong")]
    [InlineData("Jose Maria Aznar", "person/jose-maria-aznar")]
    [InlineData("Sergey Lavrov", "person/sergey-lavrov")]
    [InlineData("Nguyen Phu Trong", "person/nguyen-phu-trong")]
    public void Spellings_of_news_find_the_person(string spelling, string id) =>
        _gazetteer.PersonsNamed(spelling).Select(p => p.Id).ShouldBe([id]);

    [Theory]
    [InlineData("Bush", "person/george-h-w-bush person/george-w-bush")]
    [InlineData("Xi", "person/xi-jinping")]
    [InlineData("Zelensky", "person/volodymyr-zelenskyy")]
    [InlineData("Assad", "person/bashar-al-assad person/hafez-al-assad")]
    [InlineData("von der Leyen", "person/ursula-von-der-leyen")]
    public void A_surname_finds_those_who_are_meant_by_it(string surname, string ids) =>
        ids.Split(' ').ShouldBeSubsetOf(_gazetteer.PersonsBySurname(surname).Select(p => p.Id));

    private static IEnumerable<Tenure> Overlapping(IEnumerable<Tenure> terms)
    {
        var inOrder = terms.OrderBy(t => t.From).ToArray();
        return inOrder.Skip(1).Where((t, i) => inOrder[i].To is not { } to || to > t.From);
    }

    private static IReadOnlyList<Tenure> Terms() => TenureTable.Read(new KnowledgeTables()).Tenures;

    private static IEnumerable<string> Codes() => new KnowledgeTables().Read("iso3", "iso3 code is").Rows.Where(r => r.Text(2) == "state").Select(r => r.Text(1));
}
