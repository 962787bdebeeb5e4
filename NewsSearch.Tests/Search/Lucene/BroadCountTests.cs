using System.Globalization;
using System.Numerics;
using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Lucene;
using NewsSearch.Indexing.Search.Lucene.Facets;
using NewsSearch.Tests.Contracts;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Search.Lucene;

/// <summary>What is counted and scored in larger steps over many articles comes out as it does one by one.</summary>
public sealed class BroadCountTests
{
    private const int Articles = 3_000;

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(127)]
    [InlineData(1_001)]
    public void Bits_that_two_have_in_common_are_counted_as_one_by_one(int words)
    {
        var random = new Random(words);
        var (some, others) = (Words(random, words), Words(random, words + 2));

        BitCount.OfBoth(some, others).ShouldBe(some.Zip(others, (a, b) => BitOperations.PopCount((ulong)(a & b))).Sum());
        BitCount.OfBoth([.. Enumerable.Repeat(-1L, words)], [.. Enumerable.Repeat(-1L, words)]).ShouldBe(words * 64);
    }

    [Fact]
    public async Task Frequent_and_rare_values_of_many_articles_are_counted_alike_in_either_way_and_scored_alike()
    {
        using var folder = new TemporaryFolder();
        await using var index = await LuceneIndex.OpenAsync(folder.Path, new SampleNames(), new PatientClock(), readOnly: false, TestContext.Current.CancellationToken);
        await index.ApplyAsync([.. Enumerable.Range(0, Articles).Select(Numbered)], 1, TestContext.Current.CancellationToken);
        FacetWish[] wishes = [new(Facet.Source, 30), new(Facet.Person, 30), new(Facet.Person, 10, Skip: 5)];

        foreach (var text in (string[])["common", "frequent", "frequent OR seldom"])
        {
            var one = await Found(index, text, wishes);
            var other = await Found(index, text + " OR \"no such phrase\"", [.. wishes.Select(wish => wish with { Distinct = false })]);

            other.Facets.Select(facet => facet.Distinct).ShouldAllBe(values => values == null);
            other.Facets.SelectMany(facet => facet.Values).ShouldBe(one.Facets.SelectMany(facet => facet.Values));
            other.Facets.Select(facet => facet.More).ShouldBe(one.Facets.Select(facet => facet.More));
            other.Hits.Select(hit => (hit.Id, hit.Score)).ShouldBe(one.Hits.Select(hit => (hit.Id, hit.Score)));
        }
    }

    [Fact]
    public async Task The_newest_and_oldest_of_many_articles_are_listed_in_the_order_of_all()
    {
        using var folder = new TemporaryFolder();
        await using var index = await LuceneIndex.OpenAsync(folder.Path, new SampleNames(), new PatientClock(), readOnly: false, TestContext.Current.CancellationToken);
        IndexChange[] changes = [.. Enumerable.Range(0, Articles).Select(Numbered), SampleArticles.Article($"a{Articles}", body: "common").Change()];
        await index.ApplyAsync(changes, 1, TestContext.Current.CancellationToken);

        foreach (var (sort, text) in from sort in (SearchSort[])[SearchSort.Newest, SearchSort.Oldest] from text in (string[])["", "common"] select (sort, text))
        {
            var few = await index.SearchAsync(new SearchRequest { Text = text, Sort = sort, Size = 50 }, TestContext.Current.CancellationToken);
            var dates = Enumerable.Range(0, Articles).Select(DateOf);

            few.Total.ShouldBe(Articles + 1);
            few.Hits.Select(hit => hit.Published?.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).ShouldBe((sort == SearchSort.Newest ? dates.OrderDescending() : dates.Order()).Take(50));
        }
    }

    private static Task<SearchResponse> Found(LuceneIndex index, string text, FacetWish[] wishes) =>
        index.SearchAsync(new SearchRequest { Text = text, Facets = wishes, Meaning = false }, TestContext.Current.CancellationToken);

    private static IndexChange Numbered(int number) => SampleArticles.Article(
        $"a{number}",
        body: $"common {string.Join(' ', Enumerable.Repeat("frequent", number % 7))} {(number % 11 == 0 ? "seldom" : "")} end",
        source: $"outlet {number % 5}",
        entities: [$"person/{number % 40}", $"person/rare-{number % 2_900}"],
        date: DateOf(number)).Change();

    private static string DateOf(int number) => $"{2000 + number % 19}-{1 + number % 12:D2}-{1 + number % 28:D2}";

    private static long[] Words(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => random.NextInt64(long.MinValue, long.MaxValue))];
}
