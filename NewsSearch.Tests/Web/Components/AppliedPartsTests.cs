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
    [InlineData("to=5/13/13")]
    public void A_date_that_cannot_be_read_narrows_nothing_and_is_no_part(string address) => Rendered(address).FindAll("a.part").ShouldBeEmpty();

    [Fact]
    public void Of_two_dates_the_one_that_can_be_read_is_told() => Rendered("from=yesterday&to=2022").Find("a.part .said").TextContent.ShouldBe("until 2022");

    [Theory]
    [InlineData("person=trump&country=us&person=obama", "or", "only with all of them", "/search?person.all=trump&country=us&person.all=obama")]
    [InlineData("person.all=trump&country=us&person.all=obama", "and", "any of them will do", "/search?person=trump&country=us&person=obama")]
    public void Values_of_one_facet_stand_together_with_how_they_are_combined_and_a_link_to_the_other_way(string address, string joint, string link, string href)
    {
        var parts = Rendered(address);

        parts.FindAll("li > a.part:first-child .said").Select(said => said.TextContent).ShouldBe(["trump", "us"]);
        parts.FindAll(".joined .said").Select(said => said.TextContent).ShouldBe(["trump", "obama"]);
        parts.Find(".joint").TextContent.ShouldBe(joint);
        (parts.Find(".otherwise").TextContent, parts.Find(".otherwise").GetAttribute("href")).ShouldBe((link, href));
    }

    [Fact]
    public void Of_what_an_article_has_one_of_nobody_is_offered_all() => Rendered("source=a&source=b").FindAll(".otherwise").ShouldBeEmpty();

    [Theory]
    [InlineData("q=grain&person=trump&person=obama&country.not=ru", "grain; trump or obama; not ru")]
    [InlineData("person.all=trump&person.all=obama", "trump and obama")]
    [InlineData("person=trump&country.not=ru&country.not=us", "trump; not ru; not us")]
    public void A_search_in_words_says_how_its_values_are_combined(string address, string words) =>
        string.Join("; ", AppliedGroup.Of(AppliedPartsOf.Address(SearchAddress.Parse(address), (_, value) => value.Split('/')[^1])).Select(group => group.InWords)).ShouldBe(words);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Words_alone_are_left_out_on_a_narrow_screen_only_where_a_box_says_them_too(bool box) =>
        Render<AppliedParts>(p => p.Add(a => a.Parts, AppliedPartsOf.Address(SearchAddress.Parse("q=grain"), (_, value) => value)).Add(a => a.BesideBox, box))
            .Find(".applied").ClassList.Contains("typed").ShouldBe(box);

    [Fact]
    public void A_search_for_everything_has_no_parts() => Rendered("sort=newest&page=2").Markup.Trim().ShouldBeEmpty();
}
