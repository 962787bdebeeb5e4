using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace NewsSearch.Indexing.Importing;

/// <summary>
/// Looks through the files of the index some time after the opening, and some times a day, where this process owns it: damage in the middle of a file is met by those searches alone that read there, and most of them answer wrongly instead of failing.
/// What is found is mended by who follows the archive with the index.
/// </summary>
internal sealed class IndexWatchService(ArchiveOpening opening, Func<IndexHost> host, TimeProvider clock, ILogger<IndexWatchService> log) : BackgroundService
{
    /// <summary>A gigabyte takes sixteen seconds, and less than one of a processor.</summary>
    private const long BytesASecond = 64 << 20;

    /// <summary>How long others who open the archive have the disk to themselves, and how long it takes to see that another process no longer owns the index.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Between = TimeSpan.FromHours(6);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await opening.WaitAsync(stoppingToken);
            await Task.Delay(Soon, clock, stoppingToken);
            while (true)
                await Task.Delay(await LookAsync(stoppingToken) ? Between : Soon, clock, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The end of the process is the usual end.
        }
    }

    /// <summary>Whether it was for this process to look.</summary>
    private async Task<bool> LookAsync(CancellationToken ct)
    {
        try
        {
            if (!host().Owns)
                return false;
            await host().FindDamageAsync(BytesASecond, ct);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogError(failure, "The files of the index could not be looked through.");
        }

        return true;
    }
}
