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
}
