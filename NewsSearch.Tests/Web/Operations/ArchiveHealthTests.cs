using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using NewsSearch.Indexing.Search;
using NewsSearch.Tests.Archive;
using NewsSearch.Web.Operations;
using NSubstitute;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Operations;

public sealed class ArchiveHealthTests : ArchiveTest
{
    [Fact]
    public async Task It_is_ready_once_the_index_holds_what_the_archive_held_and_stays_so()
    {
        var engine = Substitute.For<ISearchEngine>();
        var health = new ArchiveHealth(Archive, engine);
        await StoredAsync(Sample.Article());
        var held = await Archive.SequenceAsync(Cancel);

        engine.Sequence.Returns(held - 1);
        var waiting = await health.CheckHealthAsync(new HealthCheckContext(), Cancel);
        (waiting.Status, waiting.Description).ShouldBe((HealthStatus.Unhealthy, $"The index holds changes up to {held - 1}; it is waited for until it holds all {held} that the archive had at the start."));
        engine.Sequence.Returns(held);
        (await health.CheckHealthAsync(new HealthCheckContext(), Cancel)).Status.ShouldBe(HealthStatus.Healthy);
        await StoredAsync(Sample.Article(url: "https://post.example/later"));
        (await health.CheckHealthAsync(new HealthCheckContext(), Cancel)).Status.ShouldBe(HealthStatus.Healthy);
    }

    [Fact]
    public async Task An_index_that_was_emptied_is_waited_for_again()
    {
        var engine = Substitute.For<ISearchEngine>();
        var health = new ArchiveHealth(Archive, engine);
        await StoredAsync(Sample.Article());
        var held = await Archive.SequenceAsync(Cancel);
        engine.Sequence.Returns(held);
        await health.CheckHealthAsync(new HealthCheckContext(), Cancel);

        engine.Sequence.Returns(0);
        var waiting = await health.CheckHealthAsync(new HealthCheckContext(), Cancel);
        (waiting.Status, waiting.Description).ShouldBe((HealthStatus.Unhealthy, $"The index was damaged and is being built again; it holds changes up to 0 and is waited for until it holds all {held} that it held before. The log says what was damaged."));
        engine.Sequence.Returns(held);
        (await health.CheckHealthAsync(new HealthCheckContext(), Cancel)).Status.ShouldBe(HealthStatus.Healthy);
    }

    [Fact]
    public async Task An_archive_that_cannot_be_read_is_told_of_without_its_files_names()
    {
        var engine = Substitute.For<ISearchEngine>();
        engine.Sequence.Returns(_ => throw new InvalidOperationException("/srv/news is closed"));

        var result = await new ArchiveHealth(Archive, engine).CheckHealthAsync(new HealthCheckContext(), Cancel);

        (result.Status, result.Description).ShouldBe((HealthStatus.Unhealthy, "The archive cannot be read; the log says why."));
        result.Exception.ShouldNotBeNull();
    }

    [Theory]
    [InlineData(HealthStatus.Healthy, null, "Healthy")]
    [InlineData(HealthStatus.Unhealthy, "The index holds half.", "Unhealthy: The index holds half.")]
    public async Task The_answer_begins_with_the_state_and_says_what_is_waited_for(HealthStatus status, string? why, string answer)
    {
        var http = new DefaultHttpContext { Response = { Body = new MemoryStream() } };

        await HealthAnswer.WriteAsync(http, new HealthReport(new Dictionary<string, HealthReportEntry> { ["archive"] = new(status, why, TimeSpan.Zero, null, null) }, TimeSpan.Zero));

        Encoding.UTF8.GetString(((MemoryStream)http.Response.Body).ToArray()).ShouldBe(answer);
    }
}
