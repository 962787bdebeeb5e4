using Microsoft.Extensions.Logging.Abstractions;
using NewsSearch.Indexing.Importing;
using NewsSearch.Indexing.Search;
using NewsSearch.Tests.Archive;
using NSubstitute;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Importing;

public sealed class IndexFollowerTests : ArchiveTest
{
    private readonly ISearchIndex index = Substitute.For<ISearchIndex>();
    private readonly TaskCompletionSource<IReadOnlyList<IndexChange>> applied = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource failed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool broken;
    private IOException failure = new("The index is broken.");

    public IndexFollowerTests() => index.ApplyAsync(default!, default, Cancel).ReturnsForAnyArgs(call =>
    {
        if (broken)
        {
            failed.TrySetResult();
            return Task.FromException(failure);
        }

        index.Sequence.Returns(call.Arg<long>());
        applied.TrySetResult(call.Arg<IReadOnlyList<IndexChange>>());
        return Task.CompletedTask;
    });

    [Fact]
    public async Task An_article_stored_is_searchable_after_the_next_step_of_200_ms()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var following = Follower().RunAsync(null, stop.Token);
        var id = await StoredAsync(Sample.Article());

        await UntilAsync(applied.Task, TimeSpan.FromMilliseconds(200));

        (await applied.Task).ShouldHaveSingleItem().Id.ShouldBe(id);
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(following);
    }

    [Fact]
    public async Task What_is_applied_is_committed_within_two_seconds_and_nothing_more_is_committed_then()
    {
        var follower = Follower();
        await StoredAsync(Sample.Article());
        await follower.CatchUpAsync(null, Cancel);

        await follower.CommitAsync(Cancel);
        await follower.CommitAsync(Cancel);

        await index.Received(1).CommitAsync(Arg.Any<CancellationToken>());
    }

    [Fact]
    public async Task The_index_is_put_in_order_once_all_is_applied_and_not_where_nothing_was()
    {
        await Archive.StoreAsync([.. Enumerable.Range(0, 2_100).Select(i => Sample.Article(text: $"Report {i}.", url: $"https://a.example/{i}"))], Cancel);
        var follower = Follower();

        await follower.CatchUpAsync(null, Cancel);
        await follower.CatchUpAsync(null, Cancel);

        Received.InOrder(() =>
        {
            index.ApplyAsync(Arg.Is<IReadOnlyList<IndexChange>>(changes => changes.Count == 2_000), Arg.Any<long>(), Arg.Any<CancellationToken>());
            index.ApplyAsync(Arg.Is<IReadOnlyList<IndexChange>>(changes => changes.Count == 100), Arg.Any<long>(), Arg.Any<CancellationToken>());
            index.TidyAsync(Arg.Any<CancellationToken>());
        });
        await index.Received(1).TidyAsync(Arg.Any<CancellationToken>());
    }

    [Fact]
    public async Task What_was_put_in_order_behind_is_searched_within_two_seconds_though_nothing_changes()
    {
        var tidied = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        index.TidyAsync(Arg.Any<CancellationToken>()).Returns(Task.CompletedTask).AndDoes(_ => tidied.TrySetResult());
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var following = Follower().RunAsync(null, stop.Token);

        await UntilAsync(tidied.Task, TimeSpan.FromSeconds(2));

        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(following);
    }

    [Fact]
    public async Task A_failure_of_the_index_is_tried_again()
    {
        broken = true;
        await StoredAsync(Sample.Article());
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var following = Follower().RunAsync(null, stop.Token);
        await failed.Task.WaitAsync(Cancel);

        broken = false;

        await UntilAsync(applied.Task, TimeSpan.FromSeconds(5));
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(following);
    }

    [Theory]
    [InlineData(28, true)]
    [InlineData(5, false)]
    public async Task A_full_disk_is_told_of_in_a_sentence_and_other_failures_with_where_they_came_from(int error, bool full)
    {
        (broken, failure) = (true, new IOException("_1.fdt could not be written", error));
        var log = new HeardLog<IndexFollower>();
        await StoredAsync(Sample.Article());
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var following = new IndexFollower(Archive, index, Clock, log).RunAsync(null, stop.Token);

        var (message, told) = await log.First.WaitAsync(Cancel);

        message.StartsWith("The disk that holds the index is full (_1.fdt could not be written).", StringComparison.Ordinal).ShouldBe(full);
        told.ShouldBe(full ? null : failure);
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(following);
    }

    [Fact]
    public async Task A_suspicion_that_is_none_is_looked_into_once_a_minute()
    {
        index.IsSuspect.Returns(true);
        index.FindDamageAsync(Arg.Any<long?>(), Arg.Any<CancellationToken>()).Returns((string?)null);
        var follower = Follower();

        await follower.CatchUpAsync(null, Cancel);
        await follower.CatchUpAsync(null, Cancel);
        await index.Received(1).FindDamageAsync(null, Arg.Any<CancellationToken>());
        Clock.Advance(TimeSpan.FromMinutes(1));
        await follower.CatchUpAsync(null, Cancel);

        await index.Received(2).FindDamageAsync(null, Arg.Any<CancellationToken>());
        await index.DidNotReceive().EmptyAsync(Arg.Any<CancellationToken>());
    }

    [Fact]
    public async Task An_index_that_is_far_behind_tells_how_far_it_is()
    {
        await Archive.StoreAsync([.. Enumerable.Range(0, 1_000).Select(i => Sample.Article(text: $"Report {i}.", url: $"https://a.example/{i}"))], Cancel);
        var told = new Told();

        await Follower().CatchUpAsync(told, Cancel);

        const string What = "Bringing the index up to date";
        told.Steps.ShouldBe([new(What, 0, 1_000), new(What, 1_000, 1_000)]);
    }

    private IndexFollower Follower() => new(Archive, index, Clock, NullLogger<IndexFollower>.Instance);

    // The clock moves only here; how often the follower has come to wait for it is its own affair.
    private async Task UntilAsync(Task done, TimeSpan step)
    {
        while (!done.IsCompleted)
        {
            Cancel.ThrowIfCancellationRequested();
            Clock.Advance(step);
            await Task.Yield();
        }
    }
}
