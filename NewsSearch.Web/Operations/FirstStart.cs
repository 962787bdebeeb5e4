using Microsoft.Extensions.Options;
using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Importing;
using NewsSearch.Web.Components.Shell;

namespace NewsSearch.Web.Operations;

/// <summary>Fills an empty archive with the sample, so that the first page is worth looking at.</summary>
public sealed class FirstStart(ArchiveFolder folder, IServiceProvider services, IOptions<ReadingRoomOptions> options, OpeningProgress progress, TextWriter console)
{
    /// <summary>Where the sample's articles lie.</summary>
    public static string SampleFolder { get; } = Path.Combine(AppContext.BaseDirectory, "Sample", "articles");

    /// <summary>Says which archive it is, before it is opened.</summary>
    public Task WriteArchiveAsync() => console.WriteLineAsync($"Archive: {folder.Path}");

    /// <summary>Imports the sample where the archive has never held anything.</summary>
    public async Task RunAsync(CancellationToken ct)
    {
        if (!options.Value.ImportSample || !Directory.Exists(SampleFolder) || await services.GetRequiredService<NewsArchive>().SequenceAsync(ct) > 0)
            return;
        await console.WriteLineAsync("It is empty: importing the sample archive.");
        progress.Doing("Importing the sample archive");
        var report = await services.GetRequiredService<Importer>().ImportAsync(SampleFolder, new ImportOptions(), new ImportProgressLines(console), ct);
        await console.WriteAsync(ImportReportText.Of(report));
    }
}
