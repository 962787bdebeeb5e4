using CsCheck;
using NewsSearch.Indexing.Search;
using NewsSearch.Web.Addresses;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Addresses;

public sealed class SearchAddressTests
{
    private static readonly Gen<string> Words = Gen.String[Gen.Char["abcäß日 &=?#%+/\"'<>[]:.-~"], 0, 12];

    private static readonly Gen<FacetFilter> Filters =
        Gen.Select(Gen.Enum<Facet>(), Gen.Enum<FilterMode>(), Gen.String[Gen.Char["abc é&=+.-"], 1, 8])
            .Select((facet, mode, value) => new FacetFilter(facet, FacetName.ValuePrefix(facet) + value, mode));

    private static readonly Gen<SearchAddress> Addresses =
        Gen.Select(Words, Filters.List[0, 6], OneOf("", "2022", "2022-01", "2022-01-15"), OneOf("", "2023"), Gen.Enum<SearchSort>(), Gen.Int[1, 500], Gen.Select(Gen.Bool, Gen.Bool, Gen.Bool))
            .Select((text, filters, from, to, sort, page, switches) => new SearchAddress
            {
                Text = text,
                Filters = [.. filters.Distinct()],
                From = from,
                To = to,
                Sort = sort,
                Page = page,
                Meaning = switches.Item1,
                Aliases = switches.Item2,
                Stories = switches.Item3,
            });

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    [Fact]
    public void An_address_printed_and_parsed_again_is_the_same_search() =>
        Addresses.Sample(address => SearchAddress.Parse(address.Query()).ShouldBe(address));

    [Fact]
    public void Any_query_string_parses_to_an_address_that_stays_as_it_is() =>
        Gen.String[Gen.Char["q=&personfromto.all%20é?+"], 0, 40].Sample(query =>
        {
            var address = SearchAddress.Parse(query);
            SearchAddress.Parse(address.Query()).ShouldBe(address);
        });

    [Theory]
    [InlineData("country=country/UA", "country/ua")]
    [InlineData("country.about=UA", "country/ua")]
    [InlineData("place=UA/Kyiv", "place/ua/kyiv")]
    [InlineData("place=Country/UA", "country/ua")]
    [InlineData("person=PERSON/Xi-Jinping", "person/xi-jinping")]
    [InlineData("language=EN", "en")]
    [InlineData("source=Meridian+Wire", "Meridian Wire")]
    public void Ids_and_codes_have_one_letter_case(string query, string value) =>
        SearchAddress.Parse(query).Filters.ShouldHaveSingleItem().Value.ShouldBe(value);

    [Theory]
    [InlineData("sort=foo", "sort is relevance, recent, newest, oldest or added, not 'foo'.")]
    [InlineData("meaning=maybe", "meaning is on or off, not 'maybe'.")]
    [InlineData("aliases=none", "aliases is on or off, not 'none'.")]
    [InlineData("stories=all", "stories is on or off, not 'all'.")]
    [InlineData("page=abc", "page is a number from 1, not 'abc'.")]
    [InlineData("page=0", "page is a number from 1, not '0'.")]
    [InlineData("q=grain&q=wheat", "q is given more than once; only the last can count.")]
    [InlineData("q=grain&q=grain&sort=&page=&from=&utm_source=letter&utm_source=post&source=a&source=b", null)]
    public void What_cannot_be_meant_is_told_of(string query, string? note) =>
        SearchAddress.Parse(query).Unread().ShouldBe(note is null ? [] : [note]);

    [Fact]
    public void Filters_that_are_too_many_are_told_of()
    {
        string Filters(int count) => string.Join('&', Enumerable.Range(1, count).Select(n => $"person=p{n}"));

        SearchAddress.Parse(Filters(200) + "&person=p1").Unread().ShouldBeEmpty();
        SearchAddress.Parse(Filters(203)).Unread().ShouldBe(["Only the first 200 filters are read."]);
    }

    [Fact]
    public void The_whole_state_of_a_page_stands_in_its_address()
    {
        var address = SearchAddress.Parse("?q=grain+deal&person=xi-jinping&person.all=vladimir-putin&person.not=joe-biden&country.about=ua&from=2022-01&to=2022-06&sort=newest&meaning=off&aliases=off&stories=on&page=2");

        address.Text.ShouldBe("grain deal");
        address.Filters.ShouldBe(
        [
            new(Facet.Person, "person/xi-jinping"),
            new(Facet.Person, "person/vladimir-putin", FilterMode.All),
            new(Facet.Person, "person/joe-biden", FilterMode.None),
            new(Facet.CountryAbout, "country/ua"),
        ]);
        (address.From, address.To, address.Sort, address.Meaning, address.Aliases, address.Stories, address.Page).ShouldBe(("2022-01", "2022-06", SearchSort.Newest, false, false, true, 2));
        address.ToString().ShouldBe("/search?q=grain%20deal&person=xi-jinping&person.all=vladimir-putin&person.not=joe-biden&country.about=ua&from=2022-01&to=2022-06&sort=newest&meaning=off&aliases=off&stories=on&page=2");
    }

    [Theory]
    [InlineData("place=ua/kyiv", "place/ua/kyiv")]
    [InlineData("place=country/ua", "country/ua")]
    [InlineData("place=pacific-ocean", "place/pacific-ocean")]
    [InlineData("country=ua", "country/ua")]
    [InlineData("country=country/ua", "country/ua")]
    [InlineData("leader=angela-merkel", "person/angela-merkel")]
    [InlineData("source=The%20Times", "The Times")]
    public void A_filter_says_its_value_in_the_shortest_way_or_whole(string parameter, string value) =>
        SearchAddress.Parse(parameter).Filters.ShouldHaveSingleItem().Value.ShouldBe(value);

    [Fact]
    public void What_is_not_ours_or_makes_no_sense_is_passed_over() =>
        SearchAddress.Parse("?utm_source=x&page=-3&sort=sideways&person=&q=a").ShouldBe(new SearchAddress { Text = "a" });

    [Fact]
    public void Filters_beyond_the_bound_are_left_out()
    {
        var query = string.Join('&', Enumerable.Range(0, 1000).Select(n => $"person=p{n}"));

        SearchAddress.Parse(query).Filters.Length.ShouldBe(SearchAddress.MostFilters);
    }

    [Fact]
    public void Days_reach_from_the_beginning_of_the_first_to_the_end_of_the_last()
    {
        SearchAddress.Parse("from=2022-02&to=2022-02").Days().ShouldBe(new DayRange(new(2022, 2, 1), new(2022, 2, 28)));
        SearchAddress.Parse("to=2020").Days().ShouldBe(new DayRange(null, new(2020, 12, 31)));
        SearchAddress.Parse("q=a").Days().ShouldBeNull();
    }

    [Fact]
    public void A_date_that_cannot_be_read_is_left_open_and_said()
    {
        var address = SearchAddress.Parse("from=1/21&to=2020");

        address.Days().ShouldBe(new DayRange(null, new(2020, 12, 31)));
        address.Unread().ShouldHaveSingleItem().ShouldContain("“1/21”");
    }
}
