using NewsSearch.Indexing.Search;
using NewsSearch.Web.Addresses;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Addresses;

public sealed class CompareAddressTests
{
    [Theory]
    [InlineData("?of=grain&of=steel%20-iron")]
    [InlineData("?q=harvest&source=Wire&from=2020&to=2022-06&aliases=off&by=country&of=ua&of=ru&every=quarter&show=share&find=pol")]
    [InlineData("?by=source&of=Meridian%20Wire")]
    [InlineData("")]
    public void An_address_printed_is_the_one_that_was_read(string query)
    {
        var address = CompareAddress.Parse(query);

        address.ToString().ShouldBe("/compare" + query);
        address.Misread.ShouldBeEmpty();
    }

    [Fact]
    public void Values_are_whole_whatever_stands_before_them()
    {
        var address = CompareAddress.Parse("?of=UA&by=country&of=country/ru&of=ua");

        (address.By, string.Join(' ', address.Of)).ShouldBe((Facet.Country, "country/ua country/ru"));
    }

    [Theory]
    [InlineData("?of=a&of=b&of=c&of=d&of=e", "At most 4 are compared; only the first 4 are read.")]
    [InlineData("?by=year", "by is words, person, organisation, country, country.about, place, leader, source, author, section, language, not 'year'.")]
    [InlineData("?every=week", "every is auto, day, month, quarter or year, not 'week'.")]
    public void What_cannot_be_meant_is_told(string query, string note) => CompareAddress.Parse(query).Misread.ShouldBe([note]);

    [Fact]
    public void Order_page_and_meaning_have_no_place_in_it() =>
        CompareAddress.Parse("?q=grain&sort=newest&page=3&meaning=off&by=person").ToString().ShouldBe("/compare?q=grain&by=person");

    [Theory]
    [InlineData("?of=grain", "/search?q=grain")]
    [InlineData("?q=export+OR+import&of=grain&from=2020", "/search?q=%28export%20OR%20import%29%20%28grain%29&from=2020")]
    [InlineData("?by=country&of=ua&q=grain", "/search?q=grain&country=ua")]
    [InlineData("?by=country&of=ua&country=ru", "/search?country=ru&country.all=ua")]
    [InlineData("?by=country&of=ua&country.not=ru", "/search?country.not=ru&country=ua")]
    public void A_line_is_a_search_within_what_all_have_in_common(string query, string search)
    {
        var address = CompareAddress.Parse(query);

        SearchAddress.Parse(address.SearchOf(address.Of[0]).Query()).ShouldBe(SearchAddress.Parse(search["/search".Length..]));
    }

    [Theory]
    [InlineData("?q=grain&source=A&source=B&sort=newest", "/compare?q=grain&by=source&of=A&of=B")]
    [InlineData("?q=grain&source.not=A", "/compare?q=grain&source.not=A&by=source")]
    [InlineData("?source.all=A", "/compare?by=source&of=A")]
    public void From_results_their_chosen_values_are_compared(string results, string comparison) =>
        CompareAddress.From(SearchAddress.Parse(results), Facet.Source).ToString().ShouldBe(comparison);

    [Fact]
    public void Where_nothing_is_said_to_be_compared_the_values_chosen_are() =>
        CompareAddress.Parse("?by=country&country=ua&country=ru").ToString().ShouldBe("/compare?by=country&of=ua&of=ru");

    [Fact]
    public void From_results_their_words_are_the_first_search() =>
        CompareAddress.From(SearchAddress.Parse("?q=grain&source=A&from=2020")).ToString().ShouldBe("/compare?source=A&from=2020&of=grain");

    [Fact]
    public void One_more_and_one_less_leave_the_others_as_they_are()
    {
        var address = CompareAddress.Parse("?by=country&of=ua&find=rus");

        address.With("country/ru").ToString().ShouldBe("/compare?by=country&of=ua&of=ru");
        address.With("country/ru").Without("country/ua").ToString().ShouldBe("/compare?by=country&of=ru");
        CompareAddress.Parse("?q=grain&country=ua&country.not=ru&of=a").Comparing(Facet.Country).ToString().ShouldBe("/compare?q=grain&country.not=ru&by=country&of=ua");
        address.Comparing(Facet.Leader).ToString().ShouldBe("/compare?by=leader");
        address.Download().ShouldBe("/api/v1/compare?by=country&of=ua&format=csv");
    }
}
