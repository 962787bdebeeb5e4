using Microsoft.Extensions.Diagnostics.HealthChecks;
using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Search;

namespace NewsSearch.Web.Operations;

/// <summary>Ready when the archive answers and the index is open; says how far the index is behind.</summary>
public sealed class ArchiveHealth(NewsArchive archive, ISearchEngine engine) : IHealthCheck
{
    /// <inheritdoc />
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var stored = await archive.SequenceAsync(cancellationToken);
            var indexed = engine.Sequence;
            return HealthCheckResult.Healthy($"archive at {stored}, index at {indexed}");
        }
        catch (Exception failure) when (failure is ArchiveException or InvalidOperationException)
        {
            return HealthCheckResult.Unhealthy(failure.Message);
        }
    }
}
