using Microsoft.Extensions.Hosting;

namespace NewsSearch.Indexing.Importing;

/// <summary>Loads the archive's vectors some time after the opening and follows them: the first seconds belong to the first pages, the next to the reader of names.</summary>
internal sealed class MeaningService(ArchiveOpening opening, Func<ArchiveMeanings> meanings, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Others = TimeSpan.FromSeconds(6);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await opening.WaitAsync(stoppingToken);
            await Task.Delay(Others, clock, stoppingToken);
            // Reading vectors and averaging them is work for a processor, kept off the thread that starts the host.
            await Task.Run(() => meanings().RunAsync(stoppingToken), stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The end of the process is the usual end.
        }
    }
}
