using System.Net;
using System.Xml.Linq;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Served;

[Collection(SharedProduct.Name)]
public sealed class SearchFeedTests(ServedProduct product)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task A_search_can_be_followed_as_a_feed_of_its_newest_articles()
    {
        var feed = XDocument.Parse(await product.PageAsync("/search/feed?q=grain&country=cn&sort=oldest&page=3")).Root!;

        feed.Element(Atom + "title")!.Value.ShouldBe("grain, China · NewsSearch");
        feed.Elements(Atom + "link").Select(link => new Uri(link.Attribute("href")!.Value).PathAndQuery).ShouldBe(["/search?q=grain&country=cn&sort=newest", "/search/feed?q=grain&country=cn"]);
        var entry = feed.Elements(Atom + "entry").ShouldHaveSingleItem();
        entry.Element(Atom + "title")!.Value.ShouldBe("Xi Jinping hosts grain summit in Beijing");
        entry.Element(Atom + "link")!.Attribute("href")!.Value.ShouldEndWith("/article/" + product.Ids["summit"]);
        entry.Element(Atom + "updated")!.Value.ShouldBe("2022-03-01T09:30:00+08:00");
        entry.Elements(Atom + "author").Select(author => author.Value).ShouldBe(["Meridian Wire", "Ilse Karlsen"]);
        entry.Element(Atom + "summary")!.Value.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task What_has_no_date_and_what_is_withdrawn_has_no_place_in_it()
    {
        using var client = product.Client();
        using var answer = await client.GetAsync("/search/feed?q=words", TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.ToString().ShouldBe("application/atom+xml; charset=utf-8");
        XDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Root!.Elements(Atom + "entry").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_feed_by_arrival_has_what_came_in_last_whenever_it_was_published()
    {
        var feed = XDocument.Parse(await product.PageAsync("/search/feed?q=words+OR+grain&sort=added")).Root!;

        var entries = feed.Elements(Atom + "entry").ToList();
        entries.Select(entry => entry.Element(Atom + "link")!.Attribute("href")!.Value.Split('/')[^1]).ShouldBe([product.Ids["hostile"], product.Ids["summit"]]);
        entries[0].Element(Atom + "published").ShouldBeNull();
        entries[1].Element(Atom + "published")!.Value.ShouldBe("2022-03-01T09:30:00+08:00");
        entries[1].Element(Atom + "updated")!.Value.ShouldNotBe("2022-03-01T09:30:00+08:00");
        feed.Elements(Atom + "link").Last().Attribute("href")!.Value.ShouldEndWith("/search/feed?q=words%20OR%20grain&sort=added");
    }

    [Fact]
    public async Task Results_lead_to_their_feed()
    {
        using var results = await product.DocumentAsync("/search?q=grain&sort=newest");

        results.QuerySelector("link[rel=alternate]")!.GetAttribute("href").ShouldBe("/search/feed?q=grain");
        results.QuerySelector(".downloads a[href='/search/feed?q=grain']").ShouldNotBeNull();
        results.QuerySelectorAll(".downloads li").Select(line => line.TextContent).TakeLast(2).ShouldBe(["Feed of the newest, to follow this search", "Feed of the last added, whenever published"]);
        results.QuerySelectorAll(".downloads li a")[^1].GetAttribute("href").ShouldBe("/search/feed?q=grain&sort=added");
    }
}
