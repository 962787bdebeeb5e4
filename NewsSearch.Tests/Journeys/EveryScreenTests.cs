using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Journeys;

/// <summary>What holds on every screen.</summary>
[Collection(SharedProduct.Name)]
public sealed class EveryScreenTests(RunningProduct product, Browser browser)
{
    public static TheoryData<string> Screens =>
    [
        "/", "/search", "/search?q=Kyiv", "/search?q=zzzz+nothing", "/search?country=country/ua&leader=person/vladimir-putin&sort=newest", "/search/facet/person", "/search?q=speaker:merkel", "/search/context?q=Kyiv", "/search/context?q=zzzz", "/search/context?q=Kyiv&lines=left", "/search/context",
        "/people", "/places", "/organisations", "/countries", "/leaders?on=2015-03-01", "/outlets", "/help", "/similar", "/compare", "/compare?by=country&show=share", "/compare?of=grain&of=sanctions&every=quarter",
        "/person/angela-merkel", "/place/ua/kyiv", "/place/ua/kyiv/mentions", "/person/angela-merkel/roles", "/person/angela-merkel/roles?title=chancellor&of=country/de", "/sources/imports/1?show=new", "/organisation/nato", "/country/ua", "article", "changes",
    ];

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task Nothing_serious_stands_between_a_reader_and_the_page(string path)
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            var page = await browser.OpenAsync(scheme: scheme);
            await GoAsync(page, path);

            var found = await page.RunAxe();

            found.Violations.Where(v => v.Impact is "serious" or "critical").Select(Describe).ShouldBeEmpty($"{path} in {scheme}");
            await page.Context.CloseAsync();
        }
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task A_narrow_screen_scrolls_one_way_only(string path)
    {
        var page = await browser.OpenAsync(width: 390);
        await GoAsync(page, path);

        var over = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

        over.ShouldBe(0);
        await page.Locator("details.browse > summary").ClickAsync();
        var links = page.Locator("nav[aria-label='Main'] a");
        for (var at = 0; at < await links.CountAsync(); at++)
            (await links.Nth(at).BoundingBoxAsync())!.ShouldSatisfyAllConditions(box => box.X.ShouldBeGreaterThanOrEqualTo(0), box => (box.X + box.Width).ShouldBeLessThanOrEqualTo(390));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task On_a_narrow_screen_the_table_of_outlets_is_read_without_moving_it_sideways()
    {
        var page = await browser.OpenAsync(width: 390);
        await GoAsync(page, "/outlets");

        var (table, room) = (await page.Locator("table.outlets").BoundingBoxAsync(), await page.Locator("main").BoundingBoxAsync());

        table!.Width.ShouldBeLessThanOrEqualTo(room!.Width);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(390)]
    [InlineData(410)]
    public async Task On_a_narrow_screen_no_date_of_a_note_is_parted(int width)
    {
        var page = await browser.OpenAsync(width);
        await GoAsync(page, "/search?q=port&from=3/4/2015&to=9/8/2026");

        (await page.EvaluateAsync<int[]>("() => [...document.querySelectorAll('.notes .date')].map(date => date.getClientRects().length)")).ShouldBe([1, 1, 1, 1]);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(900)]
    [InlineData(1440)]
    public async Task Date_and_outlet_beside_words_in_context_are_not_cut(int width)
    {
        var page = await browser.OpenAsync(width);
        await GoAsync(page, "/search/context?q=said");

        (await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.concordance .from')].filter(from => from.scrollWidth > from.clientWidth).map(from => from.textContent)")).ShouldBeEmpty();
        (await page.Locator(".concordance .from").CountAsync()).ShouldBeGreaterThan(20);
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task Nothing_is_asked_of_anybody_else_and_nothing_breaks_in_the_console(string path)
    {
        var page = await browser.OpenAsync();
        List<string> strangers = [], errors = [];
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(product.Address, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
                strangers.Add(request.Url);
        };
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                errors.Add(message.Text);
        };
        await GoAsync(page, path);

        strangers.ShouldBeEmpty();
        errors.ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task Without_script_the_page_says_the_same(string path)
    {
        var with = await browser.OpenAsync();
        var without = await browser.OpenAsync(script: false);
        await GoAsync(with, path);
        await GoAsync(without, path);

        (await without.Locator("h1").First.InnerTextAsync()).ShouldBe(await with.Locator("h1").First.InnerTextAsync());
        (await without.Locator("main a").CountAsync()).ShouldBe(await with.Locator("main a").CountAsync());
        await with.Context.CloseAsync();
        await without.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task Whatever_the_keyboard_reaches_shows_that_it_is_reached(string path)
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            var page = await browser.OpenAsync(scheme: scheme);
            await GoAsync(page, path);
            await page.Keyboard.PressAsync("Tab");

            var without = await page.EvaluateAsync<string[]>(Unringed);

            without.ShouldBeEmpty($"{path} in {scheme}");
            await page.Context.CloseAsync();
        }
    }

    private async Task GoAsync(IPage page, string path)
    {
        if (path == "article")
        {
            await page.GotoAsync(product.Address + "/search?q=Wagner+mutiny");
            path = await page.Locator("main a[href^='/article/']").First.GetAttributeAsync("href") ?? "";
        }

        if (path == "changes")
        {
            await page.GotoAsync(product.Address + "/search?q=title:\"Drones strike Saudi oil plants\"");
            path = (await page.Locator("main h3 a[href^='/article/']").First.GetAttributeAsync("href") ?? "").Split('?')[0] + "/changes";
        }

        var answer = await page.GotoAsync(product.Address + path);
        answer!.Status.ShouldBe(200, path);
    }

    // Each is focused in turn, as by the keyboard that was used just before.
    private const string Unringed = """
        () => [...document.querySelectorAll('a[href], button, input, textarea, summary, [tabindex="0"]')]
          .filter(part => part.tabIndex >= 0 && part.type !== 'hidden' && part.checkVisibility())
          .filter(part => {
            part.focus({ preventScroll: true });
            const ring = getComputedStyle(part);
            return document.activeElement !== part || ring.outlineStyle !== 'solid' || parseFloat(ring.outlineWidth) < 2;
          })
          .map(part => part.outerHTML.slice(0, 120))
        """;

    private static string Describe(AxeResultItem violation) =>
        $"{violation.Id}: {violation.Help} at {string.Join(", ", violation.Nodes.Take(3).Select(n => n.Target.ToString()))}";
}
