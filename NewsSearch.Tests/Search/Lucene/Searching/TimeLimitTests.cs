using Lucene.Net.Util;
using Microsoft.Extensions.Time.Testing;
using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Lucene;
using NewsSearch.Indexing.Search.Lucene.Searching;
using NewsSearch.Tests.Contracts;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Search.Lucene.Searching;

/// <summary>A search ends at its time limit, whatever it is busy with, and says so.</summary>
public sealed class TimeLimitTests
{
    [Theory]
    [InlineData("headlin~2")]
    [InlineData("\"no such phrase\"")]
    [InlineData("*e*")]
    [InlineData("*e* NEAR/3 *a*")]
    [InlineData("ATLEAST/2 *e*")]
    [InlineData("headline")]
    public async Task A_search_that_time_runs_out_over_says_that_it_is_partial(string text)
    {
        using var folder = new TemporaryFolder();
        await using var index = await LuceneIndex.OpenAsync(folder.Path, new SampleNames(), new RacingClock(), readOnly: false, TestContext.Current.CancellationToken);
        await index.ApplyAsync([SampleArticles.Article("a1", "Headline", "No such thing as a phrase.").Change()], 1, TestContext.Current.CancellationToken);

        (await index.SearchAsync(new SearchRequest { Text = "other" }, TestContext.Current.CancellationToken)).Partial.ShouldBeFalse();

        (await index.SearchAsync(new SearchRequest { Text = text }, TestContext.Current.CancellationToken)).Partial.ShouldBeTrue();
    }

    [Fact]
    public async Task A_search_for_which_there_is_less_time_than_for_others_ends_when_it_is_to()
    {
        using var folder = new TemporaryFolder();
        await using var index = await LuceneIndex.OpenAsync(folder.Path, new SampleNames(), new FakeTimeProvider(), readOnly: false, TestContext.Current.CancellationToken);
        await index.ApplyAsync([SampleArticles.Article("a1", "Headline").Change()], 1, TestContext.Current.CancellationToken);
        var request = new SearchRequest { Text = "headline" };

        (await index.SearchAsync(request with { Within = TimeSpan.Zero }, TestContext.Current.CancellationToken)).Partial.ShouldBeFalse();
        (await index.SearchAsync(request with { Within = TimeSpan.FromTicks(-1) }, TestContext.Current.CancellationToken)).Partial.ShouldBeTrue();
        (await index.NearAsync(request with { Within = TimeSpan.FromTicks(-1) }, TestContext.Current.CancellationToken)).Hits.ShouldBeEmpty();
    }

    [Fact]
    public void Going_through_documents_without_finding_any_ends_in_time_too()
    {
        var documents = new WatchedDocuments(null, 10_000, new Deadline(new RacingClock(), TimeSpan.FromSeconds(2), TestContext.Current.CancellationToken));

        Should.Throw<TimeIsUpException>(() => Enumerable.Range(0, 10_000).All(documents.Get));
    }

    [Fact]
    public void Deleted_documents_stay_out()
    {
        var live = new FixedBitSet(3);
        live.Set(1);
        var documents = new WatchedDocuments(live, 3, new Deadline(TimeProvider.System, TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken));

        Enumerable.Range(0, 3).Select(documents.Get).ShouldBe([false, true, false]);
    }

    /// <summary>Four seconds pass each time it is looked at.</summary>
    private sealed class RacingClock : TimeProvider
    {
        private long _looks;

        public override long GetTimestamp() => Interlocked.Increment(ref _looks) * 4 * TimestampFrequency;
    }
}
