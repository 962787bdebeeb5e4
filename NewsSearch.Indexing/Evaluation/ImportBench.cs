using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Importing;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>Measures how fast articles are imported and indexed, and what they take.</summary>
public static class ImportBench
{
    /// <summary>Imports <paramref name="path"/> into an archive of its own, indexes it, prints the figures and removes it.</summary>
    public static async Task RunAsync(string path, TextWriter output, TimeProvider clock, CancellationToken ct = default)
    {
        var folder = new ArchiveFolder(Path.Combine(Path.GetTempPath(), "newssearch-bench-" + Path.GetRandomFileName()));
        try
        {
            await using var services = new ServiceCollection().AddSingleton(clock).AddNewsSearch(folder).BuildServiceProvider();
            var report = await services.GetRequiredService<Importer>().ImportAsync(path, new ImportOptions(), null, ct);
            var host = services.GetRequiredService<IndexHost>();
            var started = clock.GetTimestamp();
            await host.OpenAsync(ct);
            await host.Follower!.CatchUpAsync(progress: null, ct);
            await host.Follower.CommitAsync(ct);
            var indexing = clock.GetElapsedTime(started).TotalSeconds;
            await WriteAsync(output, report, indexing, folder);
        }
        finally
        {
            if (Directory.Exists(folder.Path))
                Directory.Delete(folder.Path, recursive: true);
        }
    }

    private static async Task WriteAsync(TextWriter output, ImportReport report, double indexing, ArchiveFolder folder)
    {
        var articles = Math.Max(1, report.Added + report.NewVersions);
        var (store, index) = (Size(folder.Path, "archive.db*"), Size(folder.Index, "*"));
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"articles  {report.Added:N0} added, {report.NewVersions:N0} new versions, {report.Unchanged:N0} unchanged, {report.Copies:N0} copies, {report.NearCopies:N0} near copies, {report.Rejected:N0} rejected"));
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"stored    {report.Seconds:F1} s, {articles / Math.Max(0.001, report.Seconds):N0} articles/s"));
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"indexed   {indexing:F1} s, {articles / Math.Max(0.001, indexing):N0} articles/s"));
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"both      {articles / Math.Max(0.001, report.Seconds + indexing):N0} articles/s"));
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"store     {store / 1e6:N1} MB, {store / articles:N0} bytes an article"));
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"index     {index / 1e6:N1} MB, {index / articles:N0} bytes an article"));
        using var process = Process.GetCurrentProcess();
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"memory    {process.PeakWorkingSet64 / 1e6:N0} MB at most"));
    }

    private static long Size(string folder, string pattern) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, pattern).Sum(f => new FileInfo(f).Length) : 0;
}
