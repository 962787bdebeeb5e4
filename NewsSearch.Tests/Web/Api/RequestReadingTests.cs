using NewsSearch.Indexing.Search;
using NewsSearch.Web.Api;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Api;

public sealed class RequestReadingTests
{
    [Fact]
    public void A_request_is_read_as_the_page_reads_its_address()
    {
        var request = RequestReading.Of("?q=grain&person.not=x&from=2022", new SearchParameters { Size = "3", Facets = "person, country.about", Histogram = "month", Cursor = "abc" }).Request!;

        request.Text.ShouldBe("grain");
        request.Filters.ShouldBe([new FacetFilter(Facet.Person, "person/x", FilterMode.None)]);
        request.Days.ShouldBe(new DayRange(new(2022, 1, 1), null));
        request.Size.ShouldBe(3);
        request.Facets.Select(f => f.Facet).ShouldBe([Facet.Person, Facet.CountryAbout]);
        request.Histogram.ShouldBe(HistogramInterval.Month);
        request.Cursor.ShouldBe("abc");
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("?meaning=on", true)]
    [InlineData("?meaning=off", false)]
    public void Meaning_counts_unless_it_is_switched_off(string query, bool counts) =>
        RequestReading.Of(query, new SearchParameters()).Request!.Meaning.ShouldBe(counts);

    [Theory]
    [InlineData("", true)]
    [InlineData("?aliases=on", true)]
    [InlineData("?aliases=off", false)]
    public void Other_names_are_found_unless_they_are_switched_off(string query, bool found) =>
        RequestReading.Of(query, new SearchParameters()).Request!.Aliases.ShouldBe(found);

    [Fact]
    public void A_switch_has_two_positions() =>
        RequestReading.Of("?meaning=maybe", new SearchParameters { Meaning = "maybe" }).Wrong.ShouldBe("meaning is on or off, not 'maybe'.");

    [Fact]
    public void So_has_that_of_names() =>
        RequestReading.Of("?aliases=none", new SearchParameters { Aliases = "none" }).Wrong.ShouldBe("aliases is on or off, not 'none'.");

    [Fact]
    public void There_is_no_page_beside_a_cursor() =>
        RequestReading.Of("?page=2&cursor=abc", new SearchParameters { Page = "2", Cursor = "abc" }).Wrong!.ShouldContain("no page beside it");

    [Fact]
    public void Snippets_are_wanted_or_not() =>
        RequestReading.Of("?snippets=no", new SearchParameters { Snippets = "no" }).Wrong.ShouldBe("snippets is true or false, not 'no'.");

    [Theory]
    [InlineData("?from=1/21", null, null, null, "1/21")]
    [InlineData("", "1001", null, null, "size")]
    [InlineData("", "-1", null, null, "size")]
    [InlineData("", null, "colour", null, "colour")]
    [InlineData("", null, null, "week", "histogram")]
    [InlineData("?sort=foo", null, null, null, "sort")]
    [InlineData("?page=0", null, null, null, "page")]
    [InlineData("?page=10001", null, null, null, "cursor goes on without a ceiling")]
    public void What_cannot_be_meant_is_said(string query, string? size, string? facets, string? histogram, string said)
    {
        var reading = RequestReading.Of(query, new SearchParameters { Size = size, Facets = facets, Histogram = histogram });

        reading.Request.ShouldBeNull();
        reading.Wrong!.ShouldContain(said);
    }
}
