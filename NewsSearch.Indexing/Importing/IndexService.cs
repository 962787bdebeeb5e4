using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NewsSearch.Indexing.Archive;

namespace NewsSearch.Indexing.Importing;

/// <summary>Opens the index before the first request and follows the archive until the process ends; a process that found the index held takes it over when the holder has gone.</summary>
internal sealed class IndexService(IndexHost host, TimeProvider clock, ILogger<IndexService> log, IProgress<CatchingUp>? progress = null) : BackgroundService
{
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(1);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await host.OpenAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (!await TryTakeAsync(stoppingToken))
                await Task.Delay(Retry, clock, stoppingToken);
            await host.Follower!.RunAsync(progress, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            if (host.Follower is { } follower)
                await follower.CommitAsync(CancellationToken.None);
        }
    }

    private async Task<bool> TryTakeAsync(CancellationToken ct)
    {
        try
        {
            return await host.OpenAsync(ct);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogError(failure, "The index could not be taken over; trying again.");
            return false;
        }
    }
}
