using System.Text.Json;
using NewsSearch.Tests.Archive;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Served;

[Collection(SharedProduct.Name)]
public sealed class StoriesTests(ServedProduct product)
{
    private static readonly string Text = Sample.Words("barley", 80);

    [Fact]
    public Task A_story_that_several_outlets_carry_is_listed_once_and_opens_its_articles() => product.WithAsync(
        [
            Sample.Article(url: "https://a.example/1", source: "Anchor", text: Text), Sample.Article(url: "https://b.example/1", source: "Beacon", text: Text),
            Sample.Article(url: "https://c.example/1", source: "Anchor", text: Sample.Words("barley", 80, [.. Enumerable.Range(0, 60)])),
        ],
        async ids =>
        {
            using var stories = await product.DocumentAsync("/search?q=barley1+OR+barley70&stories=on");
            stories.QuerySelector(".total")!.TextContent.ShouldBe("2 stories told in 3 articles");
            stories.QuerySelectorAll("article.hit").Length.ShouldBe(2);

            var told = stories.QuerySelector(".dateline a")!;
            told.TextContent.ShouldBe("told in 2 articles");
            using var tellings = await product.DocumentAsync(told.GetAttribute("href")!);
            tellings.QuerySelector(".total")!.TextContent.ShouldBe("2 articles");

            var answer = JsonDocument.Parse(await product.PageAsync("/api/v1/search?q=barley70&stories=on&facets=source")).RootElement;
            (answer.GetProperty("total").GetInt64(), answer.GetProperty("articles").GetInt64()).ShouldBe((2, 3));
            answer.GetProperty("facets")[0].GetProperty("values").EnumerateArray().Select(value => (value.GetProperty("value").GetString(), value.GetProperty("count").GetInt32())).ShouldBe([("Anchor", 2), ("Beacon", 1)]);

            using var article = await product.DocumentAsync($"/article/{ids[0]}");
            article.QuerySelectorAll("footer.foot a").Select(link => link.TextContent).ShouldContain("All 2 articles that tell this story");
        });

    [Fact]
    public Task Copies_beyond_those_that_a_page_lists_are_not_said_to_be_in_other_words() => product.WithAsync(
        [.. Enumerable.Range(0, 15).Select(number => Sample.Article(url: $"https://ferry.example/{number}", title: "Ferry timetable", text: "No ferries on Sunday."))],
        async ids =>
        {
            using var article = await product.DocumentAsync($"/article/{ids[0]}");

            article.QuerySelectorAll("footer.foot h2").Select(heading => heading.TextContent).ShouldContain("The same text, word for word");
            article.QuerySelectorAll("footer.foot h2").Select(heading => heading.TextContent).ShouldNotContain("The same story in other words");
            article.QuerySelectorAll("footer.foot a").Select(link => link.TextContent).ShouldContain("All 15 articles that tell this story");
        });
}
