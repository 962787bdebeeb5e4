using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Lucene;
using NewsSearch.Tests.Contracts;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Search.Lucene;

public sealed class NearPatternsTests
{
    [Fact]
    public async Task Beside_other_words_a_pattern_of_very_many_words_means_the_most_frequent_and_says_so()
    {
        using var folder = new TemporaryFolder();
        await using var index = await LuceneIndex.OpenAsync(folder.Path, new SampleNames(), TimeProvider.System, readOnly: false, TestContext.Current.CancellationToken);
        var once = string.Join(' ', Enumerable.Range(0, 1_100).Select(number => $"word{number:D4}"));
        await index.ApplyAsync(
            [
                SampleArticles.Article("a1", "Many", once).Change(),
                SampleArticles.Article("a2", "First", "wordzz minister").Change(),
                SampleArticles.Article("a3", "Second", "minister wordzz").Change(),
                SampleArticles.Article("a4", "Third", "minister and others").Change(),
            ],
            1,
            TestContext.Current.CancellationToken);

        var found = await index.SearchAsync(new SearchRequest { Text = "word* NEAR/2 minister" }, TestContext.Current.CancellationToken);

        found.Hits.Select(hit => hit.Id).Order().ShouldBe(["a2", "a3"]);
        found.Query.Notes.ShouldBe(["“word*” stands for 1,101 words; beside other words the 1,000 most frequent of them are looked for."]);
    }

    [Fact]
    public async Task A_pattern_asked_for_again_and_again_means_few_words_at_last_and_says_so()
    {
        using var folder = new TemporaryFolder();
        await using var index = await LuceneIndex.OpenAsync(folder.Path, new SampleNames(), TimeProvider.System, readOnly: false, TestContext.Current.CancellationToken);
        var once = string.Join(' ', Enumerable.Range(0, 1_000).Select(number => $"word{number:D4}"));
        await index.ApplyAsync([SampleArticles.Article("a1", "Many", once).Change()], 1, TestContext.Current.CancellationToken);

        var found = await index.SearchAsync(new SearchRequest { Text = $"\"{string.Join(' ', Enumerable.Repeat("word*", 21))}\"" }, TestContext.Current.CancellationToken);

        found.Query.Notes.ShouldBe(["“word*” is asked for so often that at last the 20 most frequent of its words are looked for."]);
    }

    [Fact]
    public async Task Beside_other_words_a_name_of_very_many_means_those_that_most_articles_name_and_says_so()
    {
        using var folder = new TemporaryFolder();
        await using var index = await LuceneIndex.OpenAsync(folder.Path, new SampleNames(), TimeProvider.System, readOnly: false, TestContext.Current.CancellationToken);
        string[] namesakes = [.. Enumerable.Range(0, 1_001).Select(number => $"person/john-number{number}")];
        await index.ApplyAsync([SampleArticles.Article("a1", "Many", "minister", entities: namesakes).Change()], 1, TestContext.Current.CancellationToken);

        var found = await index.SearchAsync(new SearchRequest { Text = "[John] NEAR/2 minister" }, TestContext.Current.CancellationToken);

        found.Query.Notes[^1].ShouldBe("[John] is the name of 1,001; beside other words the 1,000 that most articles name are looked for.");
    }
}
