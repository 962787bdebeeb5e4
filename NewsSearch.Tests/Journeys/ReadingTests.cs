using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Journeys;

/// <summary>What a reader does: finds, narrows, reads, follows a name, and goes back.</summary>
[Collection(SharedProduct.Name)]
public sealed class ReadingTests(RunningProduct product, Browser browser)
{
    [Theory]
    [InlineData(true, 1440)]
    [InlineData(false, 1440)]
    [InlineData(true, 390)]
    [InlineData(false, 390)]
    public async Task From_a_word_to_a_facet_to_an_article_to_a_person_and_back(bool script, int width)
    {
        var page = await browser.OpenAsync(width, script);
        await page.GotoAsync(product.Address);

        await page.Locator("#query").FillAsync("president");
        await page.Locator("#query").PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(product.Address + "/search?q=president");
        var all = await TotalAsync(page);
        // On a narrow screen what the box says is not said again.
        (await page.Locator("a.part", new() { HasText = "president" }).IsVisibleAsync()).ShouldBe(width >= 600);

        if (width < 600)
            await page.Locator("summary", new() { HasText = "Narrow down" }).ClickAsync();
        // In a small archive a facet says how many values it has.
        (await page.Locator("details.facet .more a").First.InnerTextAsync()).ShouldStartWith("All ");
        var facet = page.Locator("details.facet a.value").First;
        var name = await facet.Locator(".name").InnerTextAsync();
        await facet.ClickAsync();
        await page.Locator("a.part", new() { HasText = name }).WaitForAsync();
        var narrowed = page.Url;
        narrowed.ShouldContain("/search?q=president&person=");
        (await TotalAsync(page)).ShouldBeLessThan(all);

        await page.Locator("ol.hits h3 a").First.ClickAsync();
        await page.Locator(".text a.name.person").First.WaitForAsync();
        var article = page.Url;
        article.ShouldContain("/article/");

        await page.Locator(".text a.name.person").First.ClickAsync();
        await page.Locator("aside[aria-label^='Mentioned with']").WaitForAsync();
        page.Url.ShouldContain("/person/");

        await page.GoBackAsync();
        await page.Locator(".text a.name.person").First.WaitForAsync();
        page.Url.ShouldBe(article);
        await page.GoBackAsync();
        await page.Locator("a.part", new() { HasText = name }).WaitForAsync();
        page.Url.ShouldBe(narrowed);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_bar_of_the_chart_narrows_to_its_days()
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync(product.Address + "/search?q=president");

        await page.Locator("svg a .hover").First.ClickAsync();
        await page.Locator("a.part", new() { HasText = "published" }).WaitForAsync();

        page.Url.ShouldMatch("from=\\d{4}&to=\\d{4}$");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Marks_in_the_text_come_and_go_by_kind_without_script()
    {
        var page = await browser.OpenAsync(script: false);
        await page.GotoAsync(product.Address + "/search?q=Prigozhin");
        await page.Locator("ol.hits h3 a").First.ClickAsync();
        var name = page.Locator(".text a.name.person").First;
        (await LineOf(name)).ShouldContain("underline");

        await page.Locator("input.show-person").UncheckAsync();

        (await LineOf(name)).ShouldNotContain("underline");
        (await LineOf(page.Locator(".text a.name.country, .text a.name.place").First)).ShouldContain("underline");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_keyboard_alone_finds_a_person_among_the_suggestions()
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync(product.Address);
        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<string>("document.activeElement.textContent")).ShouldBe("Skip to the content");
        await page.Keyboard.PressAsync("Enter");
        await AtAnchorAsync(page);
        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("query");

        await AnsweredAsync(page, "putin", () => page.Keyboard.TypeAsync("putin"));
        var option = page.Locator("[role=option]", new() { HasText = "Vladimir Putin" });
        await option.WaitForAsync();
        (await page.Locator("#query").GetAttributeAsync("aria-expanded")).ShouldBe("true");
        await page.Keyboard.PressAsync("ArrowDown");
        (await page.Locator("#query").GetAttributeAsync("aria-activedescendant")).ShouldBe(await option.GetAttributeAsync("id"));
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page).ToHaveURLAsync(product.Address + "/search?q=%5BVladimir+Putin%5D");
        (await TotalAsync(page)).ShouldBeGreaterThan(0);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_article_opens_at_what_was_searched_for_and_leads_back_to_its_place_among_the_results(bool script)
    {
        var page = await browser.OpenAsync(script: script);
        await page.GotoAsync(product.Address + "/search?q=mutiny&sort=newest");
        // A list of articles near in meaning may follow, which need not have the word.
        await page.Locator("ol.hits").First.Locator("h3 a").Last.ClickAsync();
        await page.Locator("#match").WaitForAsync();
        await page.WaitForFunctionAsync("() => { const at = document.getElementById('match').getBoundingClientRect(); return at.top >= 0 && at.bottom <= innerHeight; }");

        await page.GetByRole(AriaRole.Link, new() { Name = "Back to the results" }).ClickAsync();
        await page.Locator("ol.hits").First.WaitForAsync();

        page.Url.ShouldStartWith(product.Address + "/search?q=mutiny&sort=newest#hit-");
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_second_link_of_the_keyboard_leads_past_the_facets_to_the_articles(bool script)
    {
        var page = await browser.OpenAsync(script: script);
        await page.GotoAsync(product.Address + "/search?q=president");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        (await page.Locator("a:focus").InnerTextAsync()).ShouldBe("Skip to the results");

        await page.Keyboard.PressAsync("Enter");
        await AtAnchorAsync(page);
        await page.Keyboard.PressAsync("Tab");

        (await page.Locator("a:focus").InnerTextAsync()).ShouldBe(await page.Locator("ol.hits h3 a").First.InnerTextAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Under_a_finger_a_facet_line_and_what_leaves_a_value_out_are_large_enough_and_apart()
    {
        var page = await browser.OpenAsync(width: 390);
        await page.GotoAsync(product.Address + "/search?q=president");
        await page.Locator("summary", new() { HasText = "Narrow down" }).ClickAsync();

        var boxes = await page.EvaluateAsync<double[][]>("""
            () => [...document.querySelectorAll('.facet li.line')].filter(line => line.checkVisibility() && line.querySelector('a.not')).map(line => {
              const not = line.querySelector('a.not').getBoundingClientRect();
              const before = line.querySelector('a.not').previousElementSibling.getBoundingClientRect();
              return [line.getBoundingClientRect().height, not.width, not.height, not.left - before.right];
            })
            """);

        boxes.ShouldNotBeEmpty();
        boxes.ShouldAllBe(box => box[0] >= 32 && box[1] >= 24 && box[2] >= 24 && box[3] >= 8);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task On_paper_stands_what_is_read_and_nothing_to_be_pressed()
    {
        var page = await browser.OpenAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (var (path, kept) in new[] { ("/search?q=president&sort=newest", "ol.hits .snippet"), ("", ".text p") })
        {
            if (path.Length > 0)
                await page.GotoAsync(product.Address + path);
            else
                await page.GotoAsync(product.Address + await page.Locator("ol.hits h3 a").First.GetAttributeAsync("href"));
            (await page.Locator(kept).First.IsVisibleAsync()).ShouldBeTrue();
            (await page.Locator("h1").IsVisibleAsync()).ShouldBeTrue();
            (await page.Locator("button:visible, input:visible, summary:visible, nav:visible, svg.mud-icon-root:visible, .facets:visible").CountAsync()).ShouldBe(0, path);
        }

        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(1440)]
    [InlineData(720)]
    [InlineData(390)]
    public async Task The_order_of_results_stands_before_their_download_or_on_a_line_below(int width)
    {
        var page = await browser.OpenAsync(width);
        await page.GotoAsync(product.Address + "/search?q=president");

        var (order, download) = (await page.Locator("nav.sort").First.BoundingBoxAsync(), await page.Locator(".downloads").BoundingBoxAsync());

        (order!.X < download!.X || order.Y >= download.Y + download.Height).ShouldBeTrue();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_quotation_leads_to_its_paragraph()
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync(product.Address + "/search?q=Prigozhin");
        await page.Locator("ol.hits h3 a").First.ClickAsync();
        await page.Locator(".quotes blockquote a").First.ClickAsync();

        await page.WaitForFunctionAsync("() => document.querySelector('.text p:target') !== null");
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_pasted_text_is_found_where_it_stands(bool script)
    {
        var page = await browser.OpenAsync(script: script);
        await page.GotoAsync(product.Address + "/search?q=Suez");
        await page.Locator("ol.hits h3 a", new() { HasText = "Giant ship freed" }).ClickAsync();
        var paragraph = await page.Locator(".text p").First.InnerTextAsync();
        var (article, title) = (page.Url.Split('?')[0], await page.Locator("h1").InnerTextAsync());
        await page.GotoAsync(product.Address);

        await page.GetByRole(AriaRole.Link, new() { Name = "Find articles like it" }).ClickAsync();
        await page.GetByLabel("The text").FillAsync(paragraph);
        await page.GetByRole(AriaRole.Button, new() { Name = "Find articles like it" }).ClickAsync();

        await page.Locator(".standing a", new() { HasText = title }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(article);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(390, "/search")]
    [InlineData(390, "/help")]
    [InlineData(1440, "/help")]
    public async Task Suggestions_have_room_for_whole_words_and_end_with_a_whole_line(int width, string path)
    {
        var page = await browser.OpenAsync(width);
        await page.GotoAsync(product.Address + path);
        await page.Locator("input[data-suggest]").First.PressSequentiallyAsync("pres");
        await page.Locator("[role=option]").First.WaitForAsync();

        // Measured at once: an answer still on its way lays the list out anew.
        var measured = await page.EvaluateAsync<double[]>("""
            () => {
              const list = document.querySelector('[role=listbox]').getBoundingClientRect();
              const cut = [...document.querySelectorAll('[role=option]')].map(option => option.getBoundingClientRect())
                .filter(option => option.top < list.bottom - 1 && option.bottom > list.bottom + 1).length;
              return [list.left, list.right, cut];
            }
            """);

        var (left, right, cut) = (measured[0], measured[1], measured[2]);
        (right - left).ShouldBeGreaterThanOrEqualTo(350);
        left.ShouldBeGreaterThanOrEqualTo(0);
        right.ShouldBeLessThanOrEqualTo(width);
        cut.ShouldBe(0);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("talks with putin, vlad", "Vladimir Putin", "talks+with+%5BVladimir+Putin%5D")]
    [InlineData("person:vladmir pu", "Vladimir Putin", "person%3A%5BVladimir+Putin%5D")]
    [InlineData("\"kiev", "Kyiv", "%5BKyiv%5D")]
    public async Task A_name_takes_the_place_of_what_it_was_offered_for(string typed, string name, string asked)
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync(product.Address);
        await page.Locator("#query").FocusAsync();
        await AnsweredAsync(page, Uri.EscapeDataString(typed), () => page.Keyboard.TypeAsync(typed));
        await page.Locator("[role=option]", new() { HasText = name }).First.WaitForAsync();

        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page).ToHaveURLAsync($"{product.Address}/search?q={asked}");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_headline_among_the_suggestions_opens_its_article()
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync(product.Address);

        await AnsweredAsync(page, "giant%20shi", () => page.Locator("#query").PressSequentiallyAsync("giant shi"));
        var headlines = page.GetByRole(AriaRole.Group, new() { Name = "Headlines" });
        await headlines.GetByRole(AriaRole.Option, new() { NameRegex = new("^Giant ship freed in Suez Canal") }).ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/article/"));
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Giant ship freed");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Past_searches_that_found_something_are_offered_and_forgotten_in_this_browser_alone()
    {
        var page = await browser.OpenAsync();
        foreach (var query in new[] { "earthquake", "zzzz nothing" })
        {
            await page.GotoAsync(product.Address + "/search?q=" + Uri.EscapeDataString(query));
            await page.Locator(".total").WaitForAsync();
        }

        await page.GotoAsync(product.Address);
        List<string> asked = [];
        page.Request += (_, request) => asked.Add(request.Url);
        await page.Locator("#query").ClickAsync();
        var past = page.GetByRole(AriaRole.Group, new() { Name = "Your past searches" });
        await past.WaitForAsync();
        (await past.GetByRole(AriaRole.Option).AllInnerTextsAsync()).ShouldBe(["earthquake", "Forget past searches"]);
        asked.ShouldNotContain(url => url.Contains("/api/", StringComparison.Ordinal));

        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(product.Address + "/search?q=earthquake");
        // The box of the page before is still there until the new one has come in and its script has taken the box over.
        await page.WaitForFunctionAsync("() => document.querySelector('.total') !== null && document.getElementById('query').getAttribute('aria-expanded') === 'false'");
        await page.Locator("#query").FillAsync("earthq");
        await past.WaitForAsync();
        (await past.GetByRole(AriaRole.Option).AllInnerTextsAsync()).ShouldBe(["earthquake"]);
        await page.Locator("#query").FillAsync("");
        await past.GetByRole(AriaRole.Option, new() { Name = "Forget past searches" }).ClickAsync();

        await past.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        (await page.EvaluateAsync<string?>("localStorage.getItem('newssearch.searches')")).ShouldBeNull();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Escape_puts_the_suggestions_away_and_keeps_what_was_typed()
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync(product.Address);
        await page.Locator("#query").PressSequentiallyAsync("merk");
        await page.Locator("[role=option]").First.WaitForAsync();

        await page.Keyboard.PressAsync("Escape");

        (await page.Locator("[role=listbox]").IsVisibleAsync()).ShouldBeFalse();
        (await page.Locator("#query").InputValueAsync()).ShouldBe("merk");
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(ColorScheme.Light, "dark")]
    [InlineData(ColorScheme.Dark, "light")]
    public async Task The_theme_follows_the_system_until_the_reader_chooses(ColorScheme system, string chosen)
    {
        var page = await browser.OpenAsync(scheme: system);
        await page.GotoAsync(product.Address);
        (await page.Locator("html").GetAttributeAsync("data-theme")).ShouldBeNull();
        var before = await PaperAsync(page);

        await page.Locator("[data-theme-switch]").ClickAsync();

        (await page.Locator("html").GetAttributeAsync("data-theme")).ShouldBe(chosen);
        (await PaperAsync(page)).ShouldNotBe(before);
        await page.Locator("nav[aria-label=Main] a", new() { HasText = "Help" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(product.Address + "/help");
        (await page.Locator("html").GetAttributeAsync("data-theme")).ShouldBe(chosen);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_download_is_what_the_screen_counts()
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync(product.Address + "/search?q=president");
        var total = await TotalAsync(page);

        await page.Locator("summary", new() { HasText = "Download all" }).ClickAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("a", new() { HasText = "CSV" }).ClickAsync());
        await using var file = await download.CreateReadStreamAsync();
        using var text = new StreamReader(file);
        var csv = await text.ReadToEndAsync(TestContext.Current.CancellationToken);

        csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe((int)total + 1);
        await page.Context.CloseAsync();
    }

    /// <summary>Types and waits until all of what was typed is answered: what is offered for its beginning gives way then.</summary>
    private static Task AnsweredAsync(IPage page, string typed, Func<Task> type) => page.RunAndWaitForResponseAsync(type, answer => answer.Url.EndsWith("q=" + typed, StringComparison.Ordinal));

    /// <summary>Waits until a link within the page was followed.</summary>
    private static Task AtAnchorAsync(IPage page) => page.WaitForFunctionAsync("() => location.hash.length > 1");

    private static async Task<long> TotalAsync(IPage page) =>
        long.Parse((await page.Locator(".total strong").InnerTextAsync()).Split(' ')[0].Replace(",", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture);

    private static Task<string> LineOf(ILocator name) => name.EvaluateAsync<string>("e => getComputedStyle(e).textDecorationLine");

    private static Task<string> PaperAsync(IPage page) => page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
}
