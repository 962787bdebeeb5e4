using System.Globalization;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Search;

namespace NewsSearch.Web.Operations;

/// <summary>Ready once the index holds everything the archive held when first asked, so that the first search finds it all, and again after it was found damaged and emptied; says what it waits for.</summary>
public sealed class ArchiveHealth(NewsArchive archive, ISearchEngine engine) : IHealthCheck
{
    // What the index must have reached before it is ready; what it had reached afterwards.
    private long awaited = long.MaxValue;
    private bool wasReady;

    /// <inheritdoc />
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var stored = await archive.SequenceAsync(cancellationToken);
            var indexed = engine.Sequence;
            Interlocked.CompareExchange(ref awaited, stored, long.MaxValue);
            if (Volatile.Read(ref awaited) is var wanted && indexed < wanted)
                return HealthCheckResult.Unhealthy(Waiting(indexed, wanted));
            Volatile.Write(ref awaited, indexed);
            Volatile.Write(ref wasReady, true);
            return HealthCheckResult.Healthy();
        }
        catch (Exception failure) when (failure is ArchiveException or InvalidOperationException)
        {
            // The message may name files; it is for the log.
            return HealthCheckResult.Unhealthy("The archive cannot be read; the log says why.", failure);
        }
    }

    private string Waiting(long indexed, long wanted) => Volatile.Read(ref wasReady)
        ? string.Create(CultureInfo.InvariantCulture, $"The index was damaged and is being built again; it holds changes up to {indexed:N0} and is waited for until it holds all {wanted:N0} that it held before. The log says what was damaged.")
        : string.Create(CultureInfo.InvariantCulture, $"The index holds changes up to {indexed:N0}; it is waited for until it holds all {wanted:N0} that the archive had at the start.");
}
