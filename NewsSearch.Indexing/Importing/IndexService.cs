using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NewsSearch.Indexing.Archive;

namespace NewsSearch.Indexing.Importing;

/// <summary>Follows the archive with the index from its opening until the process ends; a process that found the index held takes it over when the holder has gone.</summary>
internal sealed class IndexService(ArchiveOpening opening, Func<IndexHost> host, TimeProvider clock, ILogger<IndexService> log, IProgress<CatchingUp>? progress = null) : BackgroundService
{
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await opening.WaitAsync(stoppingToken);
            while (!await TryTakeAsync(stoppingToken))
                await Task.Delay(Retry, clock, stoppingToken);
            await host().Follower!.RunAsync(progress, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            if (opening.IsOpen && host().Follower is { } follower)
                await follower.CommitAsync(CancellationToken.None);
        }
    }

    private async Task<bool> TryTakeAsync(CancellationToken ct)
    {
        try
        {
            return await host().OpenAsync(ct);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogError(failure, "The index could not be taken over; trying again.");
            return false;
        }
    }
}
