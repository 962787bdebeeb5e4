using Bunit;
using NewsSearch.Web.Addresses;
using NewsSearch.Web.Components.Searching;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Components;

public sealed class PagerLinksTests : ComponentTest
{
    private IRenderedComponent<PagerLinks> Rendered(ResultPages pages) =>
        Render<PagerLinks>(p => p.Add(l => l.Pages, pages).Add(l => l.Address, n => SearchAddress.Parse("q=a").OnPage(n).ToString()));

    [Fact]
    public void Paging_is_by_links()
    {
        var pager = Rendered(new ResultPages(2, 3));

        pager.Find("a[rel=prev]").GetAttribute("href").ShouldBe("/search?q=a");
        pager.Find("a[rel=next]").GetAttribute("href").ShouldBe("/search?q=a&page=3");
        pager.Find("[aria-current=page]").TextContent.ShouldBe("2");
    }

    [Fact]
    public void A_single_page_needs_no_pager() => Rendered(new ResultPages(1, 1)).Markup.Trim().ShouldBeEmpty();
}
