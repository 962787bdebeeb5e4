using NewsSearch.Indexing.Importing;

namespace NewsSearch.Web.Operations;

/// <summary>The start of the server: it listens first, so that whoever asks is answered while the archive is brought up to date.</summary>
public static class OpeningSteps
{
    /// <summary>Listens, opens the archive and serves it until the process is told to end.</summary>
    /// <exception cref="Indexing.Archive.ArchiveException">The archive cannot be opened; the message says what to do.</exception>
    public static async Task ServeAsync(this WebApplication app)
    {
        var first = app.Services.GetRequiredService<FirstStart>();
        await first.WriteArchiveAsync();
        await app.StartAsync();
        try
        {
            await app.Services.GetRequiredService<ArchiveOpening>().OpenAsync(first.RunAsync, app.Lifetime.ApplicationStopping);
            app.Services.GetRequiredService<OpeningProgress>().Opened();
        }
        catch (OperationCanceledException) when (app.Lifetime.ApplicationStopping.IsCancellationRequested)
        {
            // Told to end before it was open.
        }

        await app.WaitForShutdownAsync();
    }
}
