using System.Net;
using NewsSearch.Web.Addresses;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Served;

/// <summary>Who said what, as it is served.</summary>
[Collection(SharedProduct.Name)]
public sealed class QuotationPagesTests(ServedProduct product)
{
    [Fact]
    public async Task Results_of_a_speaker_show_what_was_said_who_said_it_in_which_role_and_where()
    {
        using var page = await product.DocumentAsync("/search?q=speaker:xi+quote:bread");

        var said = page.QuerySelectorAll(".hit .said li").ShouldHaveSingleItem();
        said.QuerySelector("blockquote")!.InnerHtml.ShouldBe("“<mark>Bread</mark> comes first,”");
        said.QuerySelector(".speaker a")!.GetAttribute("href").ShouldBe("/person/xi-jinping");
        said.QuerySelector(".speaker")!.TextContent.ShouldEndWith("Xi Jinping, president, China");
        said.QuerySelector(".where")!.GetAttribute("href").ShouldBe($"/article/{product.Ids["summit"]}?q=speaker%3Axi%20quote%3Abread#p2");
        said.QuerySelector(".where")!.TextContent.ShouldBe("paragraph 2");
        page.QuerySelector(".hit .snippet").ShouldBeNull();
    }

    [Fact]
    public async Task A_persons_page_searches_what_was_said_by_its_words()
    {
        using var page = await product.DocumentAsync("/person/xi-jinping");
        var form = page.QuerySelector("#quotes form")!;
        using var client = product.Client();
        using var answer = await client.GetAsync($"{form.GetAttribute("action")}?by={form.QuerySelector("input[name=by]")!.GetAttribute("value")}&words=bread+first", TestContext.Current.CancellationToken);

        form.QuerySelector("label")!.TextContent.ShouldBe("What Xi Jinping said about");
        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        var search = answer.Headers.Location!.OriginalString;
        search.ShouldBe("/search?q=speaker%3A%22person%2Fxi-jinping%22%20quote%3A(bread%20first)&sort=newest");
        using var results = await product.DocumentAsync(search);
        results.QuerySelector(".total")!.TextContent.ShouldBe("1 article");
        results.QuerySelectorAll(".said mark").Select(mark => mark.TextContent).ShouldBe(["Bread", "first"]);
        results.QuerySelectorAll(".notes li").ShouldBeEmpty();
    }

    [Fact]
    public void Without_words_all_that_somebody_said_is_searched() =>
        QuotesAddress.Said("person/xi-jinping", " ").ToString().ShouldBe("/search?q=speaker%3A%22person%2Fxi-jinping%22&sort=newest");

    [Fact]
    public void The_order_of_quotations_is_part_of_their_address()
    {
        QuotesAddress.Of("person/xi-jinping", oldestFirst: true, page: 2).ShouldBe("/person/xi-jinping?said=oldest&quotes=2#quotes");
        QuotesAddress.Of("person/xi-jinping", oldestFirst: false).ShouldBe("/person/xi-jinping#quotes");
    }
}
