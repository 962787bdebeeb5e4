using Microsoft.Extensions.Diagnostics.HealthChecks;
using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Search;

namespace NewsSearch.Web.Operations;

/// <summary>Ready once the index holds everything the archive held when first asked, so that the first search finds it all; says how far the index is behind.</summary>
public sealed class ArchiveHealth(NewsArchive archive, ISearchEngine engine) : IHealthCheck
{
    // What the index must have reached before it is ready; nothing to wait for afterwards.
    private long awaited = long.MaxValue;

    /// <inheritdoc />
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var stored = await archive.SequenceAsync(cancellationToken);
            var indexed = engine.Sequence;
            Interlocked.CompareExchange(ref awaited, stored, long.MaxValue);
            var state = $"archive at {stored}, index at {indexed}";
            if (indexed < Volatile.Read(ref awaited))
                return HealthCheckResult.Unhealthy(state);
            Volatile.Write(ref awaited, 0);
            return HealthCheckResult.Healthy(state);
        }
        catch (Exception failure) when (failure is ArchiveException or InvalidOperationException)
        {
            return HealthCheckResult.Unhealthy(failure.Message);
        }
    }
}
