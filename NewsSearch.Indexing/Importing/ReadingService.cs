using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace NewsSearch.Indexing.Importing;

/// <summary>Runs the reader in the process that owns the index, so that no two processes read the same articles. The models are loaded when the first article comes.</summary>
internal sealed class ReadingService(ArchiveOpening opening, IServiceProvider services, TimeProvider clock, ILogger<ReadingService> log) : BackgroundService
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(1);

    // Loading tables and model takes the cores for a second or two: they belong to the first pages.
    private static readonly TimeSpan FirstPages = TimeSpan.FromSeconds(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await opening.WaitAsync(stoppingToken);
            await Task.Delay(FirstPages, clock, stoppingToken);
            while (!services.GetRequiredService<IndexHost>().Owns)
                await Task.Delay(Step, clock, stoppingToken);
            await services.GetRequiredService<ArchiveReader>().RunAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The end of the process is the usual end.
        }
        catch (Exception failure)
        {
            // Without model or tables, articles are still found by their text.
            log.LogError(failure, "Names cannot be read; articles stay searchable as text. Start again when this is put right.");
        }
    }
}
