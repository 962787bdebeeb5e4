using Lucene.Net.Util;
using Microsoft.Extensions.Time.Testing;
using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Lucene;
using NewsSearch.Indexing.Search.Lucene.Facets;
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
    public void The_slower_the_steps_the_more_often_the_clock_is_looked_at()
    {
        var clock = new FakeTimeProvider();
        var deadline = new Deadline(clock, TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);

        Should.Throw<TimeIsUpException>(() => Steps(deadline, clock, TimeSpan.FromMicroseconds(1), 2_000_000));
        deadline.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(1.01));

        deadline = new Deadline(clock, TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        Should.Throw<TimeIsUpException>(() => Steps(deadline, clock, TimeSpan.FromMilliseconds(5), 1_000));
        deadline.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(1.1));
    }

    [Fact]
    public void Quick_steps_hardly_ever_look_at_the_clock()
    {
        var clock = new CountingClock();
        var deadline = new Deadline(clock, TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);

        for (var step = 0; step < 1_000_000; step++)
            deadline.Tick();

        clock.Looks.ShouldBeLessThan(300);
    }

    [Fact]
    public async Task What_is_found_is_marked_while_there_is_time_and_shown_without_marks_behind()
    {
        using var folder = new TemporaryFolder();
        var clock = new RacingClock { Step = TimeSpan.Zero };
        await using var index = await LuceneIndex.OpenAsync(folder.Path, new SampleNames(), clock, readOnly: false, TestContext.Current.CancellationToken);
        await index.ApplyAsync([.. Enumerable.Range(1, 20).Select(number => SampleArticles.Article($"a{number}", "Headline").Change())], 1, TestContext.Current.CancellationToken);
        await index.SearchAsync(new SearchRequest { Text = "headline" }, TestContext.Current.CancellationToken);
        clock.Step = TimeSpan.FromSeconds(0.1);

        var found = await index.SearchAsync(new SearchRequest { Text = "headline", Meaning = false }, TestContext.Current.CancellationToken);

        found.Partial.ShouldBeTrue();
        found.Total.ShouldBe(20);
        found.Hits.Count.ShouldBe(20);
        found.Hits[0].Title.ShouldContain(run => run.Match);
        found.Hits[^1].Title.ShouldHaveSingleItem().ShouldBe(new TextRun("Headline", Match: false));

        var all = await index.SearchAsync(new SearchRequest { Text = "headline", Meaning = false, MarksAll = true }, TestContext.Current.CancellationToken);
        all.Hits[^1].Title.ShouldHaveSingleItem().ShouldBe(new TextRun("Headline", Match: true));
    }

    [Theory]
    [InlineData("person:a* OR person:b* OR person:c*")]
    [InlineData("[Anna] NEAR/3 [Boris]")]
    [InlineData("speaker:a* OR speaker:b*")]
    public async Task Looking_up_whom_names_mean_ends_in_time_too(string text)
    {
        using var folder = new TemporaryFolder();
        var clock = new RacingClock { Step = TimeSpan.Zero };
        await using var index = await LuceneIndex.OpenAsync(folder.Path, new SampleNames(), clock, readOnly: false, TestContext.Current.CancellationToken);
        await index.ApplyAsync([SampleArticles.Article("a1", "Headline", entities: ["person/anna-boris"]).Change()], 1, TestContext.Current.CancellationToken);
        (await index.SearchAsync(new SearchRequest { Text = text }, TestContext.Current.CancellationToken)).Partial.ShouldBeFalse();
        clock.Step = TimeSpan.FromSeconds(1);

        var found = await index.SearchAsync(new SearchRequest { Text = text }, TestContext.Current.CancellationToken);

        found.Partial.ShouldBeTrue();
        found.Hits.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0, "Anna Boris", "Anna Alliance")]
    [InlineData(1, "Anna Boris")]
    [InlineData(4)]
    public async Task Names_are_offered_as_far_as_time_goes(double step, params string[] offered)
    {
        using var folder = new TemporaryFolder();
        var clock = new RacingClock { Step = TimeSpan.Zero };
        await using var index = await LuceneIndex.OpenAsync(folder.Path, new SampleNames(), clock, readOnly: false, TestContext.Current.CancellationToken);
        await index.ApplyAsync([.. Enumerable.Range(1, 2).Select(number => SampleArticles.Article($"a{number}", "Headline", entities: number == 1 ? ["person/anna-boris", "organisation/anna-alliance"] : ["person/anna-boris"]).Change())], 1, TestContext.Current.CancellationToken);
        clock.Step = TimeSpan.FromSeconds(step);

        var suggestions = await index.SuggestAsync("anna", 5, TestContext.Current.CancellationToken);

        suggestions.Select(suggestion => suggestion.Entity.Name).ShouldBe(offered);
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(0.7, 1)]
    [InlineData(4, 0)]
    public async Task Related_articles_are_given_as_far_as_time_goes(double step, int given)
    {
        using var folder = new TemporaryFolder();
        var clock = new RacingClock { Step = TimeSpan.Zero };
        await using var index = await LuceneIndex.OpenAsync(folder.Path, new SampleNames(), clock, readOnly: false, TestContext.Current.CancellationToken);
        string[] bodies = ["Ministers discussed wheat exports through Odesa harbour.", "Exports of wheat through the harbour went on.", "Odesa is a harbour from which wheat goes."];
        await index.ApplyAsync([.. bodies.Select((body, at) => SampleArticles.Article($"a{at}", body: body).Change())], 1, TestContext.Current.CancellationToken);
        clock.Step = TimeSpan.FromSeconds(step);

        (await index.RelatedAsync("a0", 5, TestContext.Current.CancellationToken)).Count.ShouldBe(given);
    }

    [Fact]
    public void Going_through_names_without_finding_any_ends_in_time_too()
    {
        var table = new FacetTables(new SampleNames())[Facet.Person];
        for (var number = 0; number < 100; number++)
            table.Intern($"person/anna-boris-{number}");

        Should.Throw<TimeIsUpException>(() => table.Names().WithWordsBegun(["anna", "clara"], new Deadline(new RacingClock(), TimeSpan.FromSeconds(2), TestContext.Current.CancellationToken)));
    }

    [Fact]
    public void Deleted_documents_stay_out()
    {
        var live = new FixedBitSet(3);
        live.Set(1);
        var documents = new WatchedDocuments(live, 3, new Deadline(TimeProvider.System, TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken));

        Enumerable.Range(0, 3).Select(documents.Get).ShouldBe([false, true, false]);
    }

    private static void Steps(Deadline deadline, FakeTimeProvider clock, TimeSpan each, int most)
    {
        for (var step = 0; step < most; step++)
        {
            clock.Advance(each);
            deadline.Tick();
        }
    }

    /// <summary>Some seconds pass each time it is looked at.</summary>
    private sealed class RacingClock : TimeProvider
    {
        private long _now;

        public TimeSpan Step { get; set; } = TimeSpan.FromSeconds(4);

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Interlocked.Add(ref _now, Step.Ticks);
    }

    private sealed class CountingClock : TimeProvider
    {
        public int Looks { get; private set; }

        public override long GetTimestamp()
        {
            Looks++;
            return 0;
        }
    }
}
