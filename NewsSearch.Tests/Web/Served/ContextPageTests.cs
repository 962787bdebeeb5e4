using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Served;

/// <summary>Words in context, as they are served.</summary>
[Collection(SharedProduct.Name)]
public sealed class ContextPageTests(ServedProduct product)
{
    [Fact]
    public async Task Every_place_has_a_line_that_leads_to_it()
    {
        using var page = await product.DocumentAsync("/search/context?q=xi");

        var lines = page.QuerySelectorAll(".concordance li").ToList();
        lines.Select(line => (line.QuerySelector(".left")!.TextContent, line.QuerySelector("mark")!.TextContent)).ShouldBe([("", "Xi"), ("", "Xi"), ("“Bread comes first,” said\u00A0", "Xi")]);
        lines[2].QuerySelector(".right")!.TextContent.ShouldBe("Xi, the president of China.");
        lines.Select(line => line.QuerySelector(".right a")!.GetAttribute("href")).ShouldBe(new[] { "content", "p1", "p2" }.Select(part => $"/article/{product.Ids["summit"]}?q=xi#{part}"));
        lines[0].QuerySelector(".from")!.TextContent.ShouldBe("1 March 2022 · Meridian Wire");
        lines[0].QuerySelector(".from")!.GetAttribute("title").ShouldBe("1 March 2022 · Meridian Wire: Xi Jinping hosts grain summit in Beijing");
        page.QuerySelector(".total")!.TextContent.ShouldBe("3 places in 1 article");
    }

    [Fact]
    public async Task The_lines_are_what_the_articles_own_page_marks()
    {
        using var lines = await product.DocumentAsync("/search/context?q=said+OR+minist*");
        using var article = await product.DocumentAsync($"/article/{product.Ids["summit"]}?q=said+OR+minist*");

        // Other articles have the words too.
        var own = lines.QuerySelectorAll(".concordance li").Where(line => line.QuerySelector(".right a")!.GetAttribute("href")!.StartsWith($"/article/{product.Ids["summit"]}?", StringComparison.Ordinal));
        own.Select(line => line.QuerySelector("mark")!.TextContent).ShouldBe(article.QuerySelectorAll("article mark").Select(mark => mark.TextContent));
    }

    [Fact]
    public async Task It_is_reached_from_the_results_on_the_same_page_and_leads_back()
    {
        using var results = await product.DocumentAsync("/search?q=xi&sort=oldest");
        using var context = await product.DocumentAsync("/search/context?q=xi&sort=oldest");

        const string Articles = "/search?q=xi&sort=oldest", Stories = "/search?q=xi&sort=oldest&stories=on", Context = "/search/context?q=xi&sort=oldest";
        Views(results).ShouldBe([("articles", Articles, true), ("stories", Stories, false), ("words in context", Context, false)]);
        Views(context).ShouldBe([("articles", Articles, false), ("stories", Stories, false), ("words in context", Context, true)]);
        context.QuerySelector(".sort a")!.GetAttribute("href").ShouldBe("/search/context?q=xi");

        static IEnumerable<(string, string?, bool)> Views(IHtmlDocument page) =>
            page.QuerySelectorAll(".views a").Select(link => (link.TextContent, link.GetAttribute("href"), link.HasAttribute("aria-current")));
    }

    [Fact]
    public async Task Lines_can_stand_in_order_of_the_words_beside_them_with_all_places_counted()
    {
        using var sorted = await product.DocumentAsync("/search/context?q=xi&lines=left");
        using var plain = await product.DocumentAsync("/search/context?q=xi");

        sorted.QuerySelector(".total")!.TextContent.Trim().ShouldBe("3 places in 1 article");
        sorted.QuerySelectorAll(".concordance .left").Select(left => left.TextContent).ShouldBe(["“Bread comes first,” said\u00A0", "", ""]);
        sorted.QuerySelector(".lines a[aria-current]")!.TextContent.ShouldBe("by word before");
        plain.QuerySelectorAll(".lines a").Select(link => link.GetAttribute("href")).ShouldBe(new[] { "", "&lines=left", "&lines=right", "&lines=match" }.Select(order => $"/search/context?q=xi{order}"));
        sorted.QuerySelectorAll(".take a").Select(link => link.GetAttribute("href")).ShouldBe(["/api/v1/context?q=xi&format=csv&lines=left", "/api/v1/context?q=xi&format=jsonl&lines=left"]);
    }

    [Fact]
    public async Task Sorted_lines_can_be_taken_away_and_say_how_many_they_are()
    {
        using var client = product.Client();
        using var answer = await client.GetAsync("/api/v1/context?q=xi&lines=right&format=jsonl", TestContext.Current.CancellationToken);

        answer.Headers.GetValues("NewsSearch-Notes").Single().ShouldContain("3 places in all 1 articles.");
        var lines = (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Trim().Split('\n').Select(line => JsonDocument.Parse(line).RootElement.GetProperty("right").GetString()!.TrimStart(' ', ',')).ToList();
        lines.Count.ShouldBe(3);
        lines.ShouldBe(lines.Order(StringComparer.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("/search/context?q=zebra", "No article matches, so there are no words to show.")]
    [InlineData("/search/context", "This search looks for no words.")]
    [InlineData("/search/context?q=speaker:xi", "Nothing that the search looks for stands in the text of these articles.")]
    public async Task Where_there_is_nothing_to_show_the_page_says_why(string path, string why)
    {
        using var page = await product.DocumentAsync(path);

        page.QuerySelector(".empty .title")!.TextContent.ShouldBe(why);
    }

    [Fact]
    public async Task All_lines_can_be_taken_away()
    {
        var csv = await product.PageAsync("/api/v1/context?q=bread");
        var json = JsonDocument.Parse((await product.PageAsync("/api/v1/context?q=bread&format=jsonl&width=20")).Trim()).RootElement;

        csv.TrimStart('\uFEFF').Split("\r\n")[0].ShouldBe("id,published,source,title,paragraph,start,left,match,right,address");
        csv.ShouldContain("Meridian Wire,Xi Jinping hosts grain summit in Beijing,2,");
        json.GetProperty("match").GetString().ShouldBe("Bread");
        json.GetProperty("right").GetString().ShouldBe(" comes first,” said");
        json.GetProperty("address").GetString()!.ShouldEndWith($"/article/{product.Ids["summit"]}#p2");
    }

    [Theory]
    [InlineData("/api/v1/context?width=9")]
    [InlineData("/api/v1/context?format=pdf")]
    [InlineData("/api/v1/context?lines=up")]
    [InlineData("/api/v1/context?sort=foo")]
    public async Task What_cannot_be_meant_is_refused(string path)
    {
        using var client = product.Client();
        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }
}
