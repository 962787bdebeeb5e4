using System.Net;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Served;

[Collection(SharedProduct.Name)]
public sealed class ChangesTests(ServedProduct product)
{
    [Fact]
    public async Task An_article_with_several_versions_says_so_and_leads_to_what_changed()
    {
        var id = product.Ids["summit"];
        using var article = await product.DocumentAsync($"/article/{id}");
        article.QuerySelector(".changed a")!.GetAttribute("href").ShouldBe($"/article/{id}/changes");
        using var old = await product.DocumentAsync($"/article/{id}?version=1");
        old.QuerySelectorAll(".notice a").Select(link => link.GetAttribute("href")).ShouldBe([$"/article/{id}", $"/article/{id}/changes?version=2"]);

        using var page = await product.DocumentAsync($"/article/{id}/changes");
        page.QuerySelector(".summary")!.TextContent.ShouldStartWith("1 paragraph added.");
        page.QuerySelectorAll(".text ins").ShouldHaveSingleItem().TextContent.ShouldBe("Correction: the ministers came on Monday.");
        page.QuerySelectorAll(".text del").ShouldBeEmpty();
        page.QuerySelectorAll(".text .same").Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("summit", "?version=1", HttpStatusCode.NotFound)]
    [InlineData("summit", "?version=3", HttpStatusCode.NotFound)]
    [InlineData("summit", "?version=x", HttpStatusCode.NotFound)]
    [InlineData("hostile", "", HttpStatusCode.NotFound)]
    [InlineData("withdrawn", "", HttpStatusCode.Gone)]
    public async Task Where_nothing_is_to_be_compared_there_is_no_page(string name, string query, HttpStatusCode status)
    {
        using var client = product.Client();
        using var answer = await client.GetAsync($"/article/{product.Ids[name]}/changes{query}", TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(status);
    }
}
