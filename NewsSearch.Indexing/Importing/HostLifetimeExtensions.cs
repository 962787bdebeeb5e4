using Microsoft.Extensions.Hosting;

namespace NewsSearch.Indexing.Importing;

/// <summary>Waiting for a host.</summary>
internal static class HostLifetimeExtensions
{
    /// <summary>Ends when the host has started.</summary>
    public static async Task StartedAsync(this IHostApplicationLifetime lifetime, CancellationToken ct)
    {
        var started = new TaskCompletionSource();
        await using var registration = lifetime.ApplicationStarted.Register(() => started.TrySetResult());
        await started.Task.WaitAsync(ct);
    }
}
