using System.Globalization;
using System.Net;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Served;

[Collection(SharedProduct.Name)]
public sealed class PageTests(ServedProduct product)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string> Pages =>
    [
        "/", "/search", "/search?q=grain", "/search?q=nothing+at+all+like+it&person=xi-jinping", "/search?place=country/cn", "/search/facet/person", "/search/facet/place?in=cn",
        "/people", "/places", "/organisations", "/countries", "/leaders", "/leaders?on=2015-03-01", "/leaders?on=0001", "/leaders?on=9999-12-31", "/outlets", "/help", "/similar", "/compare", "/compare?by=country", "/compare?of=grain&of=words&show=share",
        "/person/xi-jinping", "/person/xi-jinping/mentions", "/place/cn/beijing/mentions?as=Beijing", "/person/xi-jinping/roles", "/person/xi-jinping/roles?title=President&of=country/cn", "/sources/imports/1?show=new", "/sources/imports/1?show=rejected", "/place/cn/beijing", "/country/cn", "/country/fr",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_page_is_whole_without_script_and_can_be_kept(string path)
    {
        using var client = product.Client();
        using var answer = await client.GetAsync(path, Stop);
        var html = await answer.Content.ReadAsStringAsync(Stop);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        html.ShouldContain("<h1");
        html.ShouldEndWith("</html>");
        html.ShouldNotContain("__RequestVerificationToken");
        html.ShouldNotContain("<!--Blazor:");
        html.ShouldNotContain("<!--bl:");
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
        (answer.Headers.CacheControl?.NoStore ?? false).ShouldBeFalse();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_page_has_an_inline_script_or_asks_others(string path)
    {
        var html = await product.PageAsync(path);

        foreach (var script in html.Split("<script")[1..])
            script.ShouldStartWith(" src=\"");
        html.ShouldNotContain("src=\"http");
        html.ShouldNotContain("onclick=");
    }

    [Theory]
    [InlineData("/countries", "by how many articles concern them", "/compare?by=country")]
    [InlineData("/people", "by how many articles mention them", "/compare?by=person")]
    public async Task A_list_says_what_it_counts_and_leads_to_it_over_time(string path, string says, string compared)
    {
        using var page = await product.DocumentAsync(path);

        page.QuerySelector("header.heading p")!.TextContent.ShouldContain(says);
        page.QuerySelector("header.heading p a")!.GetAttribute("href").ShouldBe(compared);
    }

    [Theory]
    [InlineData("/search?q=grain&from=today", "/search?q=grain&from=")]
    [InlineData("/compare?by=country&to=yesterday", "/compare?by=country&to=")]
    [InlineData("/search/facet/person?from=last+week", "/search/facet/person?from=")]
    public async Task Dates_counted_from_today_are_days_in_the_address(string path, string address)
    {
        using var client = product.Client();
        using var answer = await client.GetAsync(path, Stop);

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().ShouldStartWith(address);
        DateOnly.TryParseExact(answer.Headers.Location!.ToString()[address.Length..], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _).ShouldBeTrue();
        (answer.Headers.CacheControl?.NoStore).ShouldBe(true);
    }

    [Theory]
    [InlineData("/article/nosuchthing1")]
    [InlineData("/person/nobody-at-all")]
    [InlineData("/person/nobody-at-all/mentions")]
    [InlineData("/person/xi-jinping/roles?title=king")]
    [InlineData("/person/nobody-at-all/roles")]
    [InlineData("/person/angela-merkel/roles")]
    [InlineData("/sources/imports/77")]
    [InlineData("/sources/imports/1?show=colour")]
    [InlineData("/sources/imports/77?show=new")]
    [InlineData("/country/zz")]
    [InlineData("/search/facet/colour")]
    [InlineData("/no/such/page")]
    public async Task A_missing_page_is_a_real_404_with_a_way_on(string path)
    {
        using var client = product.Client();
        using var answer = await client.GetAsync(path, Stop);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync(Stop)).ShouldContain("There is no such page");
    }

    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/search?q=kyiv", HttpStatusCode.OK)]
    [InlineData("/api/v1/search?q=kyiv", HttpStatusCode.OK)]
    [InlineData("/no/such/page", HttpStatusCode.NotFound)]
    public async Task HEAD_is_answered_as_GET_without_the_body(string path, HttpStatusCode status)
    {
        using var client = product.Client();
        using var request = new HttpRequestMessage(HttpMethod.Head, path);
        using var answer = await client.SendAsync(request, Stop);

        answer.StatusCode.ShouldBe(status);
        answer.Content.Headers.ContentType.ShouldNotBeNull();
        (await answer.Content.ReadAsByteArrayAsync(Stop)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_count_leads_to_as_many_as_it_says()
    {
        var china = await product.TextAsync("/country/cn");
        china.ShouldContain("1 mention in 1 article");
        china.ShouldContain("1 article</a> concerns it");
        (await product.PageAsync("/places")).ShouldContain("href=\"/search?place=country%2Fcn\"");
        (await product.PageAsync("/person/xi-jinping")).ShouldContain("href=\"/person/xi-jinping/mentions\"");

        var mentions = await product.PageAsync("/person/xi-jinping/mentions");
        mentions.ShouldContain("2 mentions in 1 article");
        mentions.ShouldContain($"href=\"/article/{product.Ids["summit"]}#name-0\"");
        (await product.PageAsync($"/article/{product.Ids["summit"]}")).ShouldContain("id=\"name-0\"");
        (await product.TextAsync("/person/xi-jinping/roles?title=president&of=country/cn")).ShouldContain("1 sentence");
    }

    [Fact]
    public async Task A_withdrawn_article_is_gone_and_says_why()
    {
        using var client = product.Client();
        using var answer = await client.GetAsync($"/article/{product.Ids["withdrawn"]}", Stop);
        var html = await answer.Content.ReadAsStringAsync(Stop);

        answer.StatusCode.ShouldBe(HttpStatusCode.Gone);
        html.ShouldContain("The agency recalled it.");
        html.ShouldNotContain("A story that was recalled");
    }

    [Fact]
    public async Task An_article_marks_its_names_and_shows_what_was_read()
    {
        var html = await product.TextAsync($"/article/{product.Ids["summit"]}");

        html.ShouldContain("href=\"/person/xi-jinping\" title=\"Xi Jinping (person). ");
        html.ShouldContain("“Bread comes first,”");
        html.ShouldContain("President of China");
        html.ShouldContain("share button");
        html.ShouldContain("1 March 2022, 09:30 +08:00");
        html.ShouldContain("rel=\"noopener nofollow external\"");
        html.ShouldContain("Version 1");
    }

    [Fact]
    public async Task An_article_opened_from_results_marks_what_they_look_for_and_leads_back_to_them_with_all_filters()
    {
        const string Search = "/search?q=minister%20%5BXi%20Jinping%5D&country=cn&from=2022&sort=newest";
        using var results = await product.DocumentAsync(Search);
        var link = results.QuerySelector("ol.hits h3 a")!.GetAttribute("href")!;
        using var article = await product.DocumentAsync(link.Split('#')[0]);

        link.ShouldBe($"/article/{product.Ids["summit"]}{Search["/search".Length..]}#match");
        article.QuerySelectorAll("article mark").Select(mark => mark.TextContent).ShouldBe(["Xi Jinping", "Xi Jinping", "ministers", "ministers"]);
        article.QuerySelectorAll("#match").ShouldHaveSingleItem().ParentElement!.GetAttribute("href").ShouldBe("/person/xi-jinping");
        var back = article.QuerySelector(".way a")!.GetAttribute("href")!;
        back.ShouldBe($"{Search}#hit-{product.Ids["summit"]}");
        article.QuerySelector(".way .steps")!.TextContent.Trim().ShouldBe("1 of 1");
        results.GetElementById(back.Split('#')[1]).ShouldNotBeNull();
        article.QuerySelector("blockquote a")!.GetAttribute("href").ShouldStartWith(link.Split('#')[0] + "#p");
        article.QuerySelector("link[rel=canonical]")!.GetAttribute("href").ShouldEndWith($"/article/{product.Ids["summit"]}");
    }

    [Fact]
    public async Task An_article_opened_by_itself_leads_back_to_nothing_and_marks_no_words()
    {
        using var article = await product.DocumentAsync($"/article/{product.Ids["summit"]}");

        article.QuerySelectorAll(".way, mark").ShouldBeEmpty();
    }

    [Fact]
    public async Task An_older_version_can_be_read_and_says_that_it_is_one()
    {
        var html = await product.PageAsync($"/article/{product.Ids["summit"]}?version=1");

        html.ShouldContain("Version 1 of 2");
        html.ShouldNotContain("the ministers came on Monday");
    }

    [Theory]
    [InlineData("?version=3")]
    [InlineData("?version=x")]
    [InlineData("?version=0")]
    public async Task A_version_that_never_was_is_missing(string query)
    {
        using var client = product.Client();
        using var answer = await client.GetAsync($"/article/{product.Ids["summit"]}{query}", Stop);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Markup_in_an_article_is_never_markup_on_a_page()
    {
        foreach (var path in new[] { "/", "/search?q=words", "/outlets", "/sources/imports/1?show=flagged", $"/article/{product.Ids["hostile"]}" })
        {
            var html = await product.PageAsync(path);

            html.ShouldNotContain("<script>");
            html.ShouldNotContain("<img src=x");
            html.ShouldNotContain("<b>bold");
            html.ShouldNotContain("href=\"javascript:");
        }
    }

    [Theory]
    [InlineData("\"><script>alert(1)</script>")]
    [InlineData("[[[[(((((\"\"\" AND OR NOT NEAR/")]
    [InlineData("\0\u0001\uffff")]
    public async Task Whatever_is_typed_gets_a_page(string typed)
    {
        var html = await product.PageAsync("/search?q=" + Uri.EscapeDataString(typed) + "&person=" + Uri.EscapeDataString(typed));

        html.ShouldNotContain("<script>");
    }

    [Fact]
    public async Task The_headers_refuse_foreign_scripts_and_frames()
    {
        using var client = product.Client();
        using var answer = await client.GetAsync("/", Stop);

        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("script-src 'self';");
        policy.ShouldContain("frame-ancestors 'none'");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
    }

    [Fact]
    public async Task A_page_kept_is_given_again_until_the_archive_changes()
    {
        using var client = product.Client();
        using var first = await client.GetAsync("/search?q=kept", Stop);
        using var again = await client.GetAsync("/search?q=kept", Stop);
        using var other = await client.GetAsync("/search?q=kept&sort=newest", Stop);

        first.Headers.Age.ShouldBeNull();
        again.Headers.Age.ShouldNotBeNull();
        other.Headers.Age.ShouldBeNull();
    }

    [Theory]
    [InlineData("/leaders")]
    [InlineData("/leaders?on=2024-06-01")]
    [InlineData("/leaders?on=2030")]
    public async Task No_step_leads_past_the_last_day_of_the_table_of_leaders(string path)
    {
        using var page = await product.DocumentAsync(path);
        var last = DateOnly.Parse(page.QuerySelector("#on")!.GetAttribute("max")!, CultureInfo.InvariantCulture);

        page.QuerySelectorAll("main a[href^='/leaders?on=']").Select(a => DateOnly.Parse(a.GetAttribute("href")![^10..], CultureInfo.InvariantCulture)).ShouldAllBe(day => day <= last);
        page.QuerySelectorAll(".steps a").ShouldContain(a => a.TextContent.EndsWith("earlier"));
    }

    [Theory]
    [InlineData("russia", "Russia")]
    [InlineData("ERDOGAN", "Turkey")]
    [InlineData("Ban Ki-moon", "United Nations")]
    public async Task Leaders_of_a_day_are_found_by_what_they_led_and_by_name(string find, string body)
    {
        using var page = await product.DocumentAsync($"/leaders?on=2010-06-01&find={Uri.EscapeDataString(find)}");

        page.QuerySelectorAll("table th[scope=rowgroup]").ShouldHaveSingleItem().TextContent.ShouldContain(body);
        page.QuerySelectorAll("details:not([open])").Where(folded => folded.QuerySelector("table") is not null).ShouldBeEmpty();
        page.QuerySelectorAll(".steps a").ShouldAllBe(step => step.GetAttribute("href")!.EndsWith("&find=" + Uri.EscapeDataString(find)));
    }

    [Fact]
    public async Task Where_nobody_is_called_so_the_table_of_leaders_says_it_and_leads_to_all()
    {
        using var page = await product.DocumentAsync("/leaders?on=2010-06-01&find=zebra");

        page.QuerySelector(".empty a")!.GetAttribute("href").ShouldBe("/leaders?on=2010-06-01");
    }

    [Fact]
    public async Task Of_a_day_behind_its_last_the_table_of_leaders_says_nothing()
    {
        using var page = await product.DocumentAsync("/leaders?on=2030-01-01");

        page.QuerySelectorAll(".led").ShouldBeEmpty();
        page.QuerySelector(".empty")!.TextContent.ShouldContain("The table ends on ");
    }

    [Theory]
    [InlineData("/sources", "/outlets")]
    [InlineData("/sources?find=wire&page=2", "/outlets?find=wire&page=2")]
    public async Task The_former_address_of_the_outlets_leads_to_them(string former, string address)
    {
        using var client = product.Client();
        using var answer = await client.GetAsync(former, Stop);

        answer.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently);
        answer.Headers.Location!.ToString().ShouldBe(address);
    }

    [Theory]
    [InlineData("/search?outlet=Meridian%20Wire")]
    [InlineData("/search?q=outlet:%22Meridian%20Wire%22")]
    [InlineData("/search?q=source:%22Meridian%20Wire%22")]
    public async Task An_outlet_may_be_called_so_or_source_in_addresses_and_queries(string path)
    {
        using var page = await product.DocumentAsync(path);

        page.QuerySelector(".total")!.GetAttribute("data-found").ShouldBe("1");
    }

    [Fact]
    public async Task Our_own_outlets_are_marked_and_have_a_filter()
    {
        foreach (var path in new[] { "/outlets", "/search" })
        {
            using var page = await product.DocumentAsync(path);

            page.QuerySelectorAll("a").ShouldContain(a => a.TextContent.Contains("own outlets only") && a.GetAttribute("href") == "/search?source=Meridian%20Wire");
        }
    }

    [Fact]
    public async Task Scripts_styles_and_the_frameworks_files_are_served()
    {
        using var client = product.Client();
        foreach (var path in new[] { "/js/suggest.js", "/css/tokens.css", "/robots.txt", "/NewsSearch.Web.styles.css", "/_framework/blazor.web.js", "/_content/MudBlazor/MudBlazor.min.css" })
        {
            using var answer = await client.GetAsync(path, Stop);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, path);
        }
    }

    [Fact]
    public async Task The_sample_is_not_served_as_files()
    {
        using var client = product.Client();
        using var answer = await client.GetAsync("/Sample/README.md", Stop);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData(9_000)]
    [InlineData(1_000_000)]
    public async Task A_search_too_long_is_answered_in_a_few_words(int length)
    {
        using var client = product.Client();
        using var answer = await client.GetAsync("/search?q=" + new string('a', length), TestContext.Current.CancellationToken);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.RequestUriTooLong);
        html.ShouldContain("This search is too long");
        html.Length.ShouldBeLessThan(20_000);
    }

    [Fact]
    public async Task A_kept_page_is_followed_without_loading_it_whole()
    {
        await product.PageAsync("/search?q=grain&page=7");
        using var client = product.Client();
        foreach (var time in new[] { "made", "kept" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/search?q=grain&page=7");
            request.Headers.TryAddWithoutValidation("Accept", "text/html; blazor-enhanced-nav=on");
            using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

            answer.Headers.GetValues("blazor-enhanced-nav").ShouldBe(["allow"], time);
        }
    }
}
