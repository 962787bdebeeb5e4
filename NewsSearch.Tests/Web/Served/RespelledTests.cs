using System.Text.Json;
using NewsSearch.Tests.Archive;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Served;

[Collection(SharedProduct.Name)]
public sealed class RespelledTests(ServedProduct product)
{
    [Fact]
    public Task A_slip_of_the_keys_is_offered_as_the_word_it_was_meant_to_be_with_all_else_kept() => product.WithAsync(
        [Sample.Article(url: "https://post.example/vote", text: "Parliament voted on barley."), Sample.Article(url: "https://post.example/rise", text: "Parliament rose for the summer.")],
        async _ =>
        {
            var html = await product.TextAsync("/search?q=Parlaiment&sort=newest");
            var well = await product.TextAsync("/search?q=parliament");

            var answer = JsonDocument.Parse(await product.PageAsync("/api/v1/search?q=Parlaiment")).RootElement.GetProperty("respelled");

            (answer.GetProperty("text").GetString(), answer.GetProperty("total").GetInt64()).ShouldBe(("Parliament", 2));
            JsonDocument.Parse(await product.PageAsync("/api/v1/search?q=parliament")).RootElement.GetProperty("respelled").ValueKind.ShouldBe(JsonValueKind.Null);
            html.ShouldContain("Did you mean <a href=\"/search?q=Parliament&sort=newest\"");
            html.ShouldContain("2 articles");
            well.ShouldNotContain("Did you mean");
        });
}
