using System.Net;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Http;
using NewsSearch.Indexing.Search;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Served;

[Collection(SharedProduct.Name)]
public sealed class SimilarTests(ServedProduct product)
{
    private const string Copied = "Xi Jinping welcomed ministers on Tuesday.\r\n\r\n“Bread comes first,” said Xi, the president of China.";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_text_that_the_archive_has_is_said_to_stand_in_it()
    {
        var (status, page) = await SentAsync(Copied);

        status.ShouldBe(HttpStatusCode.OK);
        page.QuerySelector(".standing")!.TextContent.ShouldContain("This text stands in the archive.");
        page.QuerySelector(".standing a")!.GetAttribute("href").ShouldBe("/article/" + product.Ids["summit"]);
        page.QuerySelector(".standing")!.TextContent.ShouldContain("all of it, word for word");
        page.QuerySelector("textarea")!.TextContent.Trim().ShouldStartWith("Xi Jinping welcomed");
    }

    [Fact]
    public async Task A_text_too_long_is_not_compared_and_stays_to_be_shortened()
    {
        var (status, page) = await SentAsync(new string('a', PastedText.Longest + 1));

        status.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        page.QuerySelector(".wrong")!.TextContent.ShouldStartWith("The text has 20,001 characters; up to 20,000 are compared");
        page.QuerySelector("textarea")!.TextContent.Trim().Length.ShouldBe(PastedText.Longest + 1);
        page.QuerySelector("#found").ShouldBeNull();
    }

    [Theory]
    [InlineData("/similar", 1, (4 << 20) + 1)]
    [InlineData("/search?q=grain", 1, (4 << 20) + 1)]
    [InlineData("/similar", 2_000, 1)]
    public async Task A_form_too_large_to_be_read_is_told_how_large_it_may_be(string path, int fields, int length)
    {
        using var client = product.Client();
        using var form = new FormUrlEncodedContent(Enumerable.Range(0, fields).Select(field => new KeyValuePair<string, string>($"text{field}", new string('a', length))));
        using var answer = await client.PostAsync(new Uri(path, UriKind.Relative), form, Stop);
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Stop));

        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        page.QuerySelector("h1")!.TextContent.ShouldBe("This text is too long");
        page.QuerySelector("main")!.TextContent.ShouldContain("a field takes up to 4,194,304 characters, a form up to 1,024 fields. Nothing of it was read or kept.");
    }

    [Fact]
    public async Task Nothing_pasted_is_said_and_a_page_only_opened_says_nothing()
    {
        (await SentAsync(" \n ")).Page.QuerySelector(".wrong")!.TextContent.ShouldBe("No text was pasted.");
        (await product.DocumentAsync("/similar")).QuerySelector(".wrong").ShouldBeNull();
    }

    [Fact]
    public async Task Markup_in_a_text_stays_text()
    {
        var (_, page) = await SentAsync("</textarea><script>alert(1)</script> ministers on Tuesday");

        page.QuerySelectorAll("main script").ShouldBeEmpty();
        page.QuerySelector("textarea")!.TextContent.Trim().ShouldStartWith("</textarea><script>");
    }

    [Fact]
    public async Task Programs_are_answered_with_what_is_like_the_text_they_send()
    {
        var (status, answer) = await AskedAsync("/api/v1/similar", Copied);

        status.ShouldBe(HttpStatusCode.OK);
        answer.GetProperty("standing")[0].GetString().ShouldBe(product.Ids["summit"]);
        answer.GetProperty("byMeaning").GetBoolean().ShouldBeFalse();
        var article = answer.GetProperty("articles")[0];
        article.GetProperty("hit").GetProperty("id").GetString().ShouldBe(product.Ids["summit"]);
        article.GetProperty("wordForWord").GetDouble().ShouldBe(1);
    }

    [Theory]
    [InlineData("/api/v1/similar", "", HttpStatusCode.BadRequest, "The body is empty")]
    [InlineData("/api/v1/similar?size=0", "x", HttpStatusCode.BadRequest, "size is a number from 1 to 50")]
    [InlineData("/api/v1/similar?meaning=perhaps", "x", HttpStatusCode.BadRequest, "meaning is on or off")]
    public async Task A_wrong_request_is_told_what_would_be_right(string path, string text, HttpStatusCode expected, string said)
    {
        var (status, problem) = await AskedAsync(path, text);

        status.ShouldBe(expected);
        problem.GetProperty("detail").GetString()!.ShouldStartWith(said);
    }

    [Theory]
    [InlineData(PastedText.Longest, 'a', HttpStatusCode.OK)]
    [InlineData(PastedText.Longest, '界', HttpStatusCode.OK)]
    [InlineData(PastedText.Longest + 1, 'a', HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(1_000_000, 'a', HttpStatusCode.RequestEntityTooLarge)]
    public async Task The_longest_text_is_compared_and_a_longer_one_refused(int length, char of, HttpStatusCode expected) =>
        (await AskedAsync("/api/v1/similar", new string(of, length))).Status.ShouldBe(expected);

    [Fact]
    public async Task A_text_that_says_it_is_far_too_long_is_refused_unread()
    {
        var unreadable = new MemoryStream();
        await unreadable.DisposeAsync();
        var answered = await product.Server.SendAsync(
            http =>
            {
                (http.Request.Method, http.Request.Path) = (HttpMethods.Post, "/api/v1/similar");
                (http.Request.ContentType, http.Request.ContentLength, http.Request.Body) = ("text/plain", 31 << 20, unreadable);
            },
            Stop);

        answered.Response.StatusCode.ShouldBe(StatusCodes.Status413PayloadTooLarge);
    }

    private async Task<(HttpStatusCode Status, IHtmlDocument Page)> SentAsync(string text)
    {
        var form = (IHtmlFormElement)(await product.DocumentAsync("/similar")).QuerySelector("form.paste")!;
        using var client = product.Client();
        using var fields = new FormUrlEncodedContent([.. form.QuerySelectorAll("input[type=hidden]").Select(field => new KeyValuePair<string, string>(field.GetAttribute("name")!, field.GetAttribute("value")!)), new("text", text)]);
        using var answer = await client.PostAsync(new Uri("/similar", UriKind.Relative), fields, Stop);
        return (answer.StatusCode, new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Stop)));
    }

    private async Task<(HttpStatusCode Status, JsonElement Body)> AskedAsync(string path, string text)
    {
        using var client = product.Client();
        using var content = new StringContent(text, Encoding.UTF8, "text/plain");
        using var answer = await client.PostAsync(new Uri(path, UriKind.Relative), content, Stop);
        using var body = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Stop));
        return (answer.StatusCode, body.RootElement.Clone());
    }
}
