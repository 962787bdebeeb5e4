using System.Globalization;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Search;

namespace NewsSearch.Web.Operations;

/// <summary>Ready once the index holds everything the archive held when first asked, so that the first search finds it all; says what it waits for.</summary>
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
            if (Volatile.Read(ref awaited) is var wanted && indexed < wanted)
                return HealthCheckResult.Unhealthy(string.Create(CultureInfo.InvariantCulture, $"The index holds changes up to {indexed:N0}; it is waited for until it holds all {wanted:N0} that the archive had at the start."));
            Volatile.Write(ref awaited, 0);
            return HealthCheckResult.Healthy();
        }
        catch (Exception failure) when (failure is ArchiveException or InvalidOperationException)
        {
            // The message may name files; it is for the log.
            return HealthCheckResult.Unhealthy("The archive cannot be read; the log says why.", failure);
        }
    }
}
