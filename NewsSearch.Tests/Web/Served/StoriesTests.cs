using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using NewsSearch.Indexing.Archive;
using NewsSearch.Tests.Archive;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Served;

[Collection(SharedProduct.Name)]
public sealed class StoriesTests(ServedProduct product)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_story_that_several_outlets_carry_is_listed_once_and_opens_its_articles()
    {
        var archive = product.Services.GetRequiredService<NewsArchive>();
        var text = Sample.Words("barley", 80);
        var stored = await archive.StoreAsync(
        [
            Sample.Article(url: "https://a.example/1", source: "Anchor", text: text), Sample.Article(url: "https://b.example/1", source: "Beacon", text: text),
            Sample.Article(url: "https://c.example/1", source: "Anchor", text: Sample.Words("barley", 80, [.. Enumerable.Range(0, 60)])),
        ], Stop);
        await product.IndexedAsync();

        using var stories = await product.DocumentAsync("/search?q=barley1+OR+barley70&stories=on");
        var answer = JsonDocument.Parse(await product.PageAsync("/api/v1/search?q=barley70&stories=on&facets=source")).RootElement;
        var told = stories.QuerySelector(".dateline a")!;
        using var tellings = await product.DocumentAsync(told.GetAttribute("href")!);
        using var article = await product.DocumentAsync($"/article/{stored[0].Id}");
        foreach (var one in stored)
            await archive.EraseAsync(one.Id, Stop);
        await product.IndexedAsync();

        stories.QuerySelector(".total")!.TextContent.ShouldBe("2 stories told in 3 articles");
        stories.QuerySelectorAll("article.hit").Length.ShouldBe(2);
        told.TextContent.ShouldBe("told in 2 articles");
        tellings.QuerySelector(".total")!.TextContent.ShouldBe("2 articles");
        (answer.GetProperty("total").GetInt64(), answer.GetProperty("articles").GetInt64()).ShouldBe((2, 3));
        answer.GetProperty("facets")[0].GetProperty("values").EnumerateArray().Select(value => (value.GetProperty("value").GetString(), value.GetProperty("count").GetInt32())).ShouldBe([("Anchor", 2), ("Beacon", 1)]);
        article.QuerySelectorAll("footer.foot a").Select(link => link.TextContent).ShouldContain("All 2 articles that tell this story");
    }

    [Fact]
    public async Task Copies_beyond_those_that_a_page_lists_are_not_said_to_be_in_other_words()
    {
        var archive = product.Services.GetRequiredService<NewsArchive>();
        var stored = await archive.StoreAsync([.. Enumerable.Range(0, 15).Select(number => Sample.Article(url: $"https://ferry.example/{number}", title: "Ferry timetable", text: "No ferries on Sunday."))], Stop);

        using var article = await product.DocumentAsync($"/article/{stored[0].Id}");
        foreach (var one in stored)
            await archive.EraseAsync(one.Id, Stop);
        await product.IndexedAsync();

        article.QuerySelectorAll("footer.foot h2").Select(heading => heading.TextContent).ShouldContain("The same text, word for word");
        article.QuerySelectorAll("footer.foot h2").Select(heading => heading.TextContent).ShouldNotContain("The same story in other words");
        article.QuerySelectorAll("footer.foot a").Select(link => link.TextContent).ShouldContain("All 15 articles that tell this story");
    }
}
