using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Served;

/// <summary>Days that may be two are read alike wherever they are asked for.</summary>
[Collection(SharedProduct.Name)]
public sealed class DaysReadTests(ServedProduct product)
{
    private const string Asked = "q=grain&from=1/3/2022&to=1/3/2022";
    private const string Told = "“1/3/2022” is read with the day first, as 2022-03-01; 2022-01-03 asks for the other day.";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/search?" + Asked, "summit")]
    [InlineData("/search/context?" + Asked, "summit")]
    [InlineData("/search/facet/place?" + Asked, "China")]
    [InlineData("/compare?of=beijing&" + Asked, "beijing")]
    [InlineData("/api/v1/search?" + Asked, "summit")]
    [InlineData("/api/v1/near?" + Asked, "summit")]
    [InlineData("/api/v1/facets/place?" + Asked, "China")]
    [InlineData("/api/v1/compare?of=beijing&" + Asked, "beijing")]
    [InlineData("/api/v1/export?format=jsonl&" + Asked, "summit")]
    [InlineData("/api/v1/context?format=jsonl&" + Asked, "summit")]
    [InlineData("/search?q=grain+date:1/3/2022", "summit")]
    [InlineData("/api/v1/search?q=grain+date:1/3/2022", "summit")]
    public async Task A_day_that_may_be_two_is_read_with_the_day_first_and_told_once(string address, string found)
    {
        using var client = product.Client();
        using var answer = await client.GetAsync(address, Stop);
        var notes = answer.Headers.TryGetValues("NewsSearch-Notes", out var values) ? string.Concat(values) : "";
        var body = await answer.Content.ReadAsStringAsync(Stop);
        if (answer.Content.Headers.ContentType!.MediaType == "text/html")
            body = new HtmlParser().ParseDocument(body).Body!.TextContent;

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        Regex.Count(body + Regex.Unescape(notes), Regex.Escape(Told)).ShouldBe(1);
        body.ShouldContain(found);
    }

    [Fact]
    public async Task A_date_that_is_none_is_refused_with_what_would_be_one()
    {
        using var client = product.Client();
        using var answer = await client.GetAsync("/api/v1/search?from=13/13/2022", Stop);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync(Stop)).ShouldContain("“13/13/2022” is no date that can be read: write a year, a month such as 2022-01, a day such as 2022-01-15, or words such as March 2022.");
    }
}
