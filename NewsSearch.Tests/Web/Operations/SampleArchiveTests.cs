using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Cleaning;
using NewsSearch.Indexing.Knowledge;
using NewsSearch.Indexing.Sources;
using NewsSearch.Web.Operations;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Operations;

/// <summary>The first page is worth looking at only where the sample is read as it was written.</summary>
public sealed class SampleArchiveTests
{
    [Fact]
    public async Task Every_article_has_a_headline_of_its_own_an_outlet_and_a_day()
    {
        var articles = await ReadAsync();

        articles.Count.ShouldBe(86);
        articles.ShouldAllBe(a => a.Published != null && a.Source != null && a.Paragraphs.Count > 0);
        articles.Select(a => a.Source).Distinct().Count().ShouldBe(7);
        articles.Where(a => LineOf(a.Title) == LineOf(a.Source!)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_page_saved_as_text_has_the_headline_that_its_file_is_named_after()
    {
        foreach (var article in (await ReadAsync()).Where(a => a.Origin.Path.Contains("plainfield", StringComparison.Ordinal)))
            article.Origin.Path.ShouldEndWith($"-{Slug.Of(article.Title.Replace('\'', ' '))}.txt");
    }

    private static string LineOf(string text) => text.ToLowerInvariant();

    private static async Task<List<Article>> ReadAsync()
    {
        var cleaner = new ArticleCleaner(TimeProvider.System);
        var articles = new List<Article>();
        await foreach (var item in new SourceReader().ReadAsync(FirstStart.SampleFolder, TestContext.Current.CancellationToken))
            articles.Add(cleaner.Clean(item.ShouldBeOfType<RawDocument>()).ShouldBeOfType<Cleaned>().Article);
        return articles;
    }
}
