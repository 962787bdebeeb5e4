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
        (await health.CheckHealthAsync(new HealthCheckContext(), Cancel)).Status.ShouldBe(HealthStatus.Unhealthy);
        engine.Sequence.Returns(held);
        (await health.CheckHealthAsync(new HealthCheckContext(), Cancel)).Status.ShouldBe(HealthStatus.Healthy);
        await StoredAsync(Sample.Article(url: "https://post.example/later"));
        (await health.CheckHealthAsync(new HealthCheckContext(), Cancel)).Status.ShouldBe(HealthStatus.Healthy);
    }
}
