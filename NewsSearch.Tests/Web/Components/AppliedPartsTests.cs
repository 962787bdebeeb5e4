using Bunit;
using NewsSearch.Web.Addresses;
using NewsSearch.Web.Components.Searching;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Components;

public sealed class AppliedPartsTests : ComponentTest
{
    private IRenderedComponent<AppliedParts> Rendered(string address) => Render<AppliedParts>(p =>
        p.Add(a => a.Parts, AppliedPartsOf.Address(SearchAddress.Parse(address), (_, value) => value.Split('/')[^1])));

    [Fact]
    public void Each_part_of_a_search_is_a_link_that_removes_it()
    {
        var parts = Rendered("q=grain&person.not=putin&from=2022&to=2023&page=3").FindAll("a.part");

        parts.Select(p => p.GetAttribute("href")).ShouldBe(
        [
            "/search?person.not=putin&from=2022&to=2023",
            "/search?q=grain&from=2022&to=2023",
            "/search?q=grain&person.not=putin",
        ]);
        parts[1].TextContent.ShouldContain("not person putin");
    }

    [Theory]
    [InlineData("from=yesterday")]
    [InlineData("from=2016-13")]
    [InlineData("to=15/01/2022")]
    public void A_date_that_cannot_be_read_narrows_nothing_and_is_no_part(string address) => Rendered(address).FindAll("a.part").ShouldBeEmpty();

    [Fact]
    public void Of_two_dates_the_one_that_can_be_read_is_told() => Rendered("from=yesterday&to=2022").Find("a.part .said").TextContent.ShouldBe("until 2022");

    [Fact]
    public void A_search_for_everything_has_no_parts() => Rendered("sort=newest&page=2").Markup.Trim().ShouldBeEmpty();
}
