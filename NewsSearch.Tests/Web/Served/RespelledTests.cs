using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using NewsSearch.Indexing.Archive;
using NewsSearch.Tests.Archive;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Served;

[Collection(SharedProduct.Name)]
public sealed class RespelledTests(ServedProduct product)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_slip_of_the_keys_is_offered_as_the_word_it_was_meant_to_be_with_all_else_kept()
    {
        var archive = product.Services.GetRequiredService<NewsArchive>();
        var stored = await archive.StoreAsync(
            [Sample.Article(url: "https://post.example/vote", text: "Parliament voted on barley."), Sample.Article(url: "https://post.example/rise", text: "Parliament rose for the summer.")], Stop);
        await product.IndexedAsync();

        var html = await product.TextAsync("/search?q=Parlaiment&sort=newest");
        var well = await product.TextAsync("/search?q=parliament");

        var answer = JsonDocument.Parse(await product.PageAsync("/api/v1/search?q=Parlaiment")).RootElement.GetProperty("respelled");

        (answer.GetProperty("text").GetString(), answer.GetProperty("total").GetInt64()).ShouldBe(("Parliament", 2));
        JsonDocument.Parse(await product.PageAsync("/api/v1/search?q=parliament")).RootElement.GetProperty("respelled").ValueKind.ShouldBe(JsonValueKind.Null);
        html.ShouldContain("Did you mean <a href=\"/search?q=Parliament&sort=newest\"");
        html.ShouldContain("2 articles");
        well.ShouldNotContain("Did you mean");
        foreach (var article in stored)
            await archive.EraseAsync(article.Id, Stop);
        await product.IndexedAsync();
    }
}
