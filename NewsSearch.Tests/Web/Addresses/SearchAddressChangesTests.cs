using NewsSearch.Indexing.Search;
using NewsSearch.Web.Addresses;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Addresses;

public sealed class SearchAddressChangesTests
{
    private static readonly SearchAddress OnPageThree = SearchAddress.Parse("q=grain&person=a&page=3");

    [Fact]
    public void A_changed_search_begins_at_its_first_page() =>
        OnPageThree.Including(Facet.Person, "person/b").ToString().ShouldBe("/search?q=grain&person=a&person=b");

    [Fact]
    public void A_value_joins_those_that_must_all_occur() =>
        SearchAddress.Parse("person.all=a").Including(Facet.Person, "person/b").ToString().ShouldBe("/search?person.all=a&person.all=b");

    [Fact]
    public void A_value_left_out_is_no_longer_included() =>
        OnPageThree.Excluding(Facet.Person, "person/a").ToString().ShouldBe("/search?q=grain&person.not=a");

    [Fact]
    public void Removing_a_value_leaves_the_rest_as_it_is() =>
        SearchAddress.Parse("person=a&source=a&person.not=b").Without(Facet.Person, "person/a").ToString().ShouldBe("/search?source=a&person.not=b");

    [Fact]
    public void Switching_between_any_and_all_leaves_excluded_values_excluded() =>
        SearchAddress.Parse("person=a&person=b&person.not=c&place=d").Combining(Facet.Person, FilterMode.All).ToString()
            .ShouldBe("/search?person.all=a&person.all=b&person.not=c&place=d");

    [Theory]
    [InlineData("Meridian Wire", "/search?source=Meridian%20Wire")]
    [InlineData(null, "/search?q=-outlet%3A*")]
    public void Articles_without_an_outlet_are_found_as_those_of_one_are(string? outlet, string address) =>
        SearchAddressChanges.Of(outlet).ToString().ShouldBe(address);

    [Theory]
    [InlineData("2022-01-01", "2022-12-31", "from=2022&to=2022")]
    [InlineData("2022-02-01", "2022-03-31", "from=2022-02&to=2022-03")]
    [InlineData("2022-02-03", "2022-02-03", "from=2022-02-03&to=2022-02-03")]
    public void A_bar_narrows_to_its_own_days_in_the_shortest_form(string from, string to, string query) =>
        OnPageThree.Within(DateOnly.Parse(from, null), DateOnly.Parse(to, null)).ToString().ShouldEndWith(query);

    [Theory]
    [InlineData("from=2022-01-15&to=2022-03", "2022-01-01", "2022-01-31", "from=2022-01-15&to=2022-01-31")]
    [InlineData("to=2022-03-09", "2022-01-01", "2022-12-31", "from=2022-01-01&to=2022-03-09")]
    [InlineData("from=2021&to=2023", "2022-01-01", "2022-12-31", "from=2022&to=2022")]
    public void A_bar_that_the_searchs_own_days_cut_through_narrows_to_what_it_counts(string days, string from, string to, string query) =>
        SearchAddress.Parse(days).Within(DateOnly.Parse(from, null), DateOnly.Parse(to, null)).ToString().ShouldEndWith("?" + query);
}
