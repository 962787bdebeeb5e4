using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Journeys;

/// <summary>What a reader finds again on going back, and what stays in place on going on.</summary>
[Collection(SharedProduct.Name)]
public sealed class ReturningTests(RunningProduct product, Browser browser)
{
    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task Back_returns_to_the_same_height_with_the_same_facets_open(int width)
    {
        var page = await browser.OpenAsync(width);
        await page.GotoAsync(product.Address + "/search?q=president");
        if (width < 600)
            await page.Locator("summary", new() { HasText = "Narrow down" }).ClickAsync();
        await Group(page, "Authors").Locator("summary").ClickAsync();
        await Group(page, "People").Locator("summary").ClickAsync();
        var hit = page.Locator("ol.hits h3 a").Nth(9);
        await hit.ScrollIntoViewIfNeededAsync();
        var height = await HeightAsync(page);
        height.ShouldBeGreaterThan(300);

        await hit.ClickAsync();
        await page.Locator(".text").WaitForAsync();
        await page.GoBackAsync();
        await page.Locator("ol.hits").WaitForAsync();

        await UntilAsync(page, $"Math.abs(scrollY - {height}) < 2");
        await FoldedAsync(page, "Authors", open: true);
        await FoldedAsync(page, "People", open: false);
        await page.GoForwardAsync();
        await page.Locator(".text").WaitForAsync();
        await page.GoBackAsync();
        await page.Locator("ol.hits").WaitForAsync();
        await UntilAsync(page, $"Math.abs(scrollY - {height}) < 2");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Turning_back_again_soon_returns_to_the_same_height_however_long_the_page_takes()
    {
        var page = await browser.OpenAsync();
        await page.Clock.InstallAsync();
        await page.GotoAsync(product.Address + "/search?q=president");
        var hit = page.Locator("ol.hits h3 a").Nth(9);
        await hit.ScrollIntoViewIfNeededAsync();
        var height = await HeightAsync(page);
        await hit.ClickAsync();
        await page.Locator(".text").WaitForAsync();
        await page.GoBackAsync();
        await page.Locator("ol.hits").WaitForAsync();
        await UntilAsync(page, $"Math.abs(scrollY - {height}) < 2");
        await page.GoForwardAsync();
        await page.Locator(".text").WaitForAsync();

        var asked = new TaskCompletionSource();
        var answered = new TaskCompletionSource();
        await page.RouteAsync("**/search?q=president", async route =>
        {
            asked.TrySetResult();
            await answered.Task;
            await route.ContinueAsync();
        });
        await page.GoBackAsync();
        await asked.Task;
        await page.Clock.FastForwardAsync(10_000);
        answered.SetResult();
        await page.Locator("ol.hits").WaitForAsync();

        await UntilAsync(page, $"Math.abs(scrollY - {height}) < 2");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_facet_followed_beside_the_hits_keeps_its_place_the_folds_and_the_focus()
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync(product.Address + "/search");
        await Group(page, "People").Locator("summary").ClickAsync();
        var value = Group(page, "Countries").Locator("a.value").Nth(2);
        var name = await value.Locator(".name").InnerTextAsync();
        await value.ScrollIntoViewIfNeededAsync();
        await page.EvaluateAsync("scrollTo(0, 400)");

        await value.ClickAsync();
        await page.Locator("a.part", new() { HasText = name }).WaitForAsync();

        await UntilAsync(page, "document.activeElement?.matches('.facet a.remove')");
        await UntilAsync(page, "scrollY > 300");
        (await page.EvaluateAsync<string>("document.activeElement.title")).ShouldBe("Remove " + name);
        await FoldedAsync(page, "People", open: false);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Another_page_of_results_begins_at_its_top()
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync(product.Address + "/search");

        await page.Locator(".pager a[rel=next]").ClickAsync();
        await page.Locator(".pager a[aria-current]", new() { HasText = "2" }).WaitForAsync();

        await UntilAsync(page, "scrollY < 5 && document.activeElement?.id === 'content'");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Facets_stand_open_on_a_wide_screen_and_folded_on_a_narrow_one_without_script()
    {
        var wide = await browser.OpenAsync(script: false);
        await wide.GotoAsync(product.Address + "/search");
        (await wide.Locator("details.facet").First.IsVisibleAsync()).ShouldBeTrue();
        (await wide.Locator("summary", new() { HasText = "Narrow down" }).IsVisibleAsync()).ShouldBeFalse();
        await wide.Context.CloseAsync();

        var narrow = await browser.OpenAsync(390, script: false);
        await narrow.GotoAsync(product.Address + "/search");
        (await narrow.Locator("details.facet").First.IsVisibleAsync()).ShouldBeFalse();
        await narrow.Locator("summary", new() { HasText = "Narrow down" }).ClickAsync();
        (await narrow.Locator("details.facet").First.IsVisibleAsync()).ShouldBeTrue();
        await narrow.Context.CloseAsync();
    }

    private static ILocator Group(IPage page, string title) => page.Locator("details.facet").Filter(new() { Has = page.Locator("summary", new() { HasText = title }) });

    /// <summary>Waits until a facet is open or folded: the browser restores the height by itself, before the parts of the page are put as they were.</summary>
    private static Task FoldedAsync(IPage page, string title, bool open) =>
        Group(page, title).And(page.Locator(open ? "[open]" : ":not([open])")).WaitForAsync(new() { State = WaitForSelectorState.Attached });

    private static Task<int> HeightAsync(IPage page) => page.EvaluateAsync<int>("Math.round(scrollY)");

    private static Task UntilAsync(IPage page, string holds) => page.WaitForFunctionAsync("() => " + holds);
}
