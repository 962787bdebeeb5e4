using Bunit;
using NewsSearch.Indexing.Search;
using NewsSearch.Web.Addresses;
using NewsSearch.Web.Components.Searching;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Components;

public sealed class FacetGroupTests : ComponentTest
{
    private static readonly FacetValue Putin = new("person/vladimir-putin", "Vladimir Putin", 1234, null);

    private IRenderedComponent<FacetGroup> Rendered(string address, params FacetValue[] values) => Rendered(address, new FacetCounts(Facet.Person, null, values, 40, More: true));

    private IRenderedComponent<FacetGroup> Rendered(string address, FacetCounts counts) =>
        Render<FacetGroup>(group => group
            .Add(g => g.Address, SearchAddress.Parse(address))
            .Add(g => g.Counts, counts));

    [Fact]
    public void A_value_can_be_included_and_left_out_by_links()
    {
        var group = Rendered("q=grain&page=4", Putin);

        group.Find("a.value").GetAttribute("href").ShouldBe("/search?q=grain&person=vladimir-putin");
        group.Find("a.value").TextContent.ShouldBe("Vladimir Putin 1,234 articles");
        group.Find("a.not").GetAttribute("href").ShouldBe("/search?q=grain&person.not=vladimir-putin");
        group.Find("a.not").TextContent.ShouldBe("not Vladimir Putin");
    }

    [Fact]
    public void A_selected_value_can_be_removed_and_says_how_it_is_selected()
    {
        var group = Rendered("person.not=vladimir-putin", Putin with { Selected = FilterMode.None, Count = 0 });

        group.Find("a.remove").GetAttribute("href").ShouldBe("/search");
        group.Find(".excluded .word").TextContent.ShouldBe("not");
    }

    [Fact]
    public void Any_or_all_is_asked_once_there_are_two_values()
    {
        Rendered("person=a", Putin).FindAll(".modes").ShouldBeEmpty();
        Rendered("source=a&source=b", new FacetCounts(Facet.Source, null, [new FacetValue("a", "a", 2, FilterMode.Any)], 2, More: false)).FindAll(".modes").ShouldBeEmpty("an article has one outlet");

        var links = Rendered("person=a&person=b", Putin).FindAll(".modes a");

        links[0].GetAttribute("aria-current").ShouldBe("true");
        links[1].GetAttribute("href").ShouldBe("/search?person.all=a&person.all=b");
    }

    [Fact]
    public void Values_can_be_laid_beside_each_other_once_there_are_two()
    {
        Rendered("q=grain", Putin).FindAll(".more a").Count.ShouldBe(1);

        var link = Rendered("q=grain&person=vladimir-putin", new FacetCounts(Facet.Person, null, [Putin, Putin with { Value = "person/b" }], 2, More: false)).Find(".more a");

        (link.TextContent, link.GetAttribute("href")).ShouldBe(("Compare people over time", "/compare?q=grain&by=person&of=vladimir-putin"));
        Rendered("q=grain", new FacetCounts(Facet.Year, null, [new FacetValue("2020", "2020", 2, null), new FacetValue("2021", "2021", 2, null)], 2, More: false)).FindAll(".more").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(40, "All 40 people")]
    [InlineData(null, "Show all people")]
    public void The_whole_list_is_a_link_away(int? values, string text)
    {
        var link = Rendered("q=grain", new FacetCounts(Facet.Person, null, [Putin], values, More: true)).Find(".more a");

        link.GetAttribute("href").ShouldBe("/search/facet/person?q=grain");
        link.TextContent.ShouldBe(text);
    }

    [Fact]
    public void A_list_that_is_whole_has_no_link_to_the_rest() =>
        Rendered("q=grain", new FacetCounts(Facet.Person, null, [Putin], 1, More: false)).FindAll(".more").ShouldBeEmpty();

    [Fact]
    public void Every_link_is_marked_as_not_worth_following_for_a_crawler() =>
        Rendered("person=a&person=b", Putin).FindAll("a").ShouldAllBe(a => a.GetAttribute("rel") == "nofollow");
}
