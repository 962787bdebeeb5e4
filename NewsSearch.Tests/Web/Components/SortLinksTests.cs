using Bunit;
using NewsSearch.Indexing.Search;
using NewsSearch.Web.Addresses;
using NewsSearch.Web.Components.Searching;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Components;

public sealed class SortLinksTests : ComponentTest
{
    [Fact]
    public void Meaning_is_switched_off_and_on_in_the_address()
    {
        var on = Rendered(new SearchAddress { Text = "grain", Page = 3 });
        on.Select(link => (link.Text, link.Href, link.Current)).ShouldBe(
        [
            ("best match", "/search?q=grain", true), ("best recent", "/search?q=grain&sort=recent", false), ("newest", "/search?q=grain&sort=newest", false), ("oldest", "/search?q=grain&sort=oldest", false),
            ("words and meaning", "/search?q=grain", true), ("words alone", "/search?q=grain&meaning=off", false), ("how?", "/help#order", false),
        ]);

        Rendered(new SearchAddress { Text = "grain", Meaning = false })[4..].Select(link => (link.Text, link.Href, link.Current)).ShouldBe(
            [("words and meaning", "/search?q=grain", false), ("words alone", "/search?q=grain&meaning=off", true), ("how?", "/help#order", false)]);
    }

    [Fact]
    public void The_best_recent_match_keeps_its_order_where_meaning_is_switched()
    {
        var links = Rendered(new SearchAddress { Text = "grain", Sort = SearchSort.Recent });

        links.Single(link => link.Current && link.Text == "best recent").Href.ShouldBe("/search?q=grain&sort=recent");
        links.Single(link => link.Text == "words alone").Href.ShouldBe("/search?q=grain&sort=recent&meaning=off");
    }

    [Fact]
    public void An_order_that_meaning_has_no_part_in_has_no_such_switch()
    {
        Rendered(new SearchAddress { Text = "grain", Sort = SearchSort.Newest }).Count.ShouldBe(4);
        Rendered(SearchAddress.Everything).Count.ShouldBe(3);
        Rendered(new SearchAddress { Text = "grain", Sort = SearchSort.Added }).Select(link => link.Text).ShouldBe(["best match", "best recent", "newest", "oldest", "last added"]);
    }

    [Theory]
    [InlineData("date:2022", SearchSort.Newest, "newest")]
    [InlineData("", SearchSort.Newest, "newest")]
    [InlineData("grain", SearchSort.Relevance, "best match")]
    public void The_order_that_stands_is_the_one_marked_and_none_is_offered_that_cannot_be(string text, SearchSort found, string marked)
    {
        var links = Render<SortLinks>(p => p.Add(s => s.Address, new SearchAddress { Text = text }).Add(s => s.Found, found)).FindAll("[aria-label=Order] a");

        links.Single(link => link.HasAttribute("aria-current")).TextContent.ShouldBe(marked);
        links.Any(link => link.TextContent.StartsWith("best", StringComparison.Ordinal)).ShouldBe(found == SearchSort.Relevance);
    }

    private List<(string Text, string? Href, bool Current)> Rendered(SearchAddress address) =>
        [.. Render<SortLinks>(p => p.Add(s => s.Address, address)).FindAll("a").Select(a => (a.TextContent, a.GetAttribute("href"), a.HasAttribute("aria-current")))];
}
