using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Lucene;
using NewsSearch.Tests.Contracts;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Search.Lucene;

public sealed class RepeatedPartsTests
{
    [Theory]
    [InlineData("grain grain grain", "grain", 3)]
    [InlineData("grain OR grain", "grain", 2)]
    [InlineData("grain OR grain* OR grain* OR grain", "grain OR grain*", 2)]
    [InlineData("\"black sea\" OR \"black sea\"", "\"black sea\"", 2)]
    [InlineData("(grain NEAR/3 sea) OR (grain NEAR/3 sea)", "grain NEAR/3 sea", 2)]
    [InlineData("(grain* export) OR (grain* export) OR (grain* export)", "grain* export", 3)]
    [InlineData("quote:grain OR date:2024 OR grain OR date:2024", "grain", 1)]
    [InlineData("grain -war -war", "grain -war", 1)]
    public async Task What_is_asked_for_several_times_finds_the_same_and_counts_as_often(string repeated, string once, int times)
    {
        using var folder = new TemporaryFolder();
        await using var index = await LuceneIndex.OpenAsync(folder.Path, new SampleNames(), TimeProvider.System, readOnly: false, TestContext.Current.CancellationToken);
        await index.ApplyAsync(
            [
                SampleArticles.Article("a1", "Grain", "Export of grain over the Black Sea.").Change(),
                SampleArticles.Article("a2", "Weather", "Grain grows far from the sea, and there is no export.").Change(),
                SampleArticles.Article("a3", "War", "No grain in war.").Change(),
                SampleArticles.Article("a4", "Other", "Nothing of the kind.").Change(),
            ],
            1,
            TestContext.Current.CancellationToken);

        var (many, one) = (await FoundAsync(index, repeated), await FoundAsync(index, once));

        many.Total.ShouldBe(one.Total);
        many.Hits.Select(hit => hit.Id).ShouldBe(one.Hits.Select(hit => hit.Id));
        many.Hits.Zip(one.Hits).ShouldAllBe(pair => Math.Abs((pair.First.Score / pair.Second.Score) - times) < 1e-4);
    }

    private static Task<SearchResponse> FoundAsync(LuceneIndex index, string text) => index.SearchAsync(new SearchRequest { Text = text, Meaning = false }, TestContext.Current.CancellationToken);
}
