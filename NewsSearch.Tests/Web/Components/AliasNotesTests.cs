using Bunit;
using NewsSearch.Indexing.Search;
using NewsSearch.Web.Addresses;
using NewsSearch.Web.Pages.Search;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Components;

public sealed class AliasNotesTests : ComponentTest
{
    [Fact]
    public void Other_names_are_told_beside_a_link_that_leaves_them_out() =>
        Rendered(new SearchAddress { Text = "Kiev grain", Page = 3, From = "2022" }, new AliasReading("Kiev", ["Kyiv", "Kyyiv"], Found: true))
            .ShouldBe(("“Kiev” also finds Kyiv, Kyyiv · only as written", "/search?q=Kiev%20grain&from=2022&aliases=off"));

    [Fact]
    public void Where_they_are_left_out_a_link_brings_them_back() =>
        Rendered(new SearchAddress { Text = "Kiev", Aliases = false }, new AliasReading("Kiev", ["Kyiv"], Found: false))
            .ShouldBe(("“Kiev” only as written, not Kyiv · find it too", "/search?q=Kiev"));

    [Fact]
    public void Where_another_page_shows_the_search_the_link_leads_there() =>
        Render<AliasNotes>(p => p.Add(n => n.Address, new SearchAddress { Text = "Kiev" }).Add(n => n.Aliases, [new AliasReading("Kiev", ["Kyiv"], Found: true)]).Add(n => n.To, ContextAddress.Of))
            .Find("a").GetAttribute("href").ShouldBe("/search/context?q=Kiev&aliases=off");

    [Fact]
    public void One_switch_serves_all_names() =>
        Rendered(new SearchAddress { Text = "UK EU" }, new AliasReading("UK", ["United Kingdom"], Found: true), new AliasReading("EU", ["European Union"], Found: true))
            .ShouldBe(("“UK” also finds United Kingdom · “EU” also finds European Union · only as written", "/search?q=UK%20EU&aliases=off"));

    [Fact]
    public void A_query_without_known_names_says_nothing() =>
        Render<AliasNotes>(p => p.Add(n => n.Address, SearchAddress.Everything).Add(n => n.Aliases, [])).Markup.Trim().ShouldBeEmpty();

    private (string Text, string? Link) Rendered(SearchAddress address, params AliasReading[] aliases)
    {
        var notes = Render<AliasNotes>(p => p.Add(n => n.Address, address).Add(n => n.Aliases, aliases));
        return (string.Join(' ', notes.Find("p").TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), notes.Find("a").GetAttribute("href"));
    }
}
