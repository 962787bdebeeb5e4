using System.Diagnostics;
using System.Globalization;
using NewsSearch.Indexing.Knowledge;
using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Lucene;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>Measures indexing alone: from articles and their entities in memory to a committed index.</summary>
public static class IndexBench
{
    private const int Batch = 10_000;
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Idle = TimeSpan.FromMilliseconds(5);

    /// <summary>Indexes the articles of a file into <paramref name="folder"/>; prints articles a second of processor and clock, and what the index takes.</summary>
    public static async Task RunAsync(string file, string folder, TextWriter output, TimeProvider clock, CancellationToken ct = default)
    {
        var labels = new GivenLabels();
        await using var index = await LuceneIndex.OpenAsync(folder, labels, clock, readOnly: false, ct);
        var (cpu, wall, articles) = (TimeSpan.Zero, TimeSpan.Zero, 0L);
        await foreach (var batch in new GivenArticles(Gazetteer.Load(), clock).ReadAsync(file, labels, ct).Chunk(Batch).WithCancellation(ct))
        {
            articles += batch.Length;
            var (startedCpu, started) = (await SettledAsync(clock, ct), clock.GetTimestamp());
            await index.ApplyAsync([.. batch.Select(article => new IndexChange(article.Id, article))], articles, ct);
            wall += clock.GetElapsedTime(started);
            cpu += await SettledAsync(clock, ct) - startedCpu;
        }

        var (committingCpu, committing) = (Environment.CpuUsage.TotalTime, clock.GetTimestamp());
        await index.TidyAsync(ct);
        await index.CommitAsync(ct);
        wall += clock.GetElapsedTime(committing);
        cpu += await SettledAsync(clock, ct) - committingCpu;
        var bytes = Directory.EnumerateFiles(folder).Sum(f => new FileInfo(f).Length);
        await labels.SaveAsync(folder, ct);
        using var process = Process.GetCurrentProcess();
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"indexed   {articles:N0} articles, {articles / Math.Max(0.001, cpu.TotalSeconds):N0} a second of CPU ({cpu.TotalSeconds:F1} s), {wall.TotalSeconds:F1} s by the clock"));
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"index     {bytes:N0} bytes, {bytes / Math.Max(1, articles):N0} an article"));
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"memory    {process.PeakWorkingSet64 / 1e6:N0} MB at most"));
    }

    /// <summary>The CPU that the process has taken once it rests: articles are read ahead and segments merged behind, and neither is to be taken for the other.</summary>
    private static async Task<TimeSpan> SettledAsync(TimeProvider clock, CancellationToken ct)
    {
        TimeSpan before, now = Environment.CpuUsage.TotalTime;
        do
        {
            await Task.Delay(Between, clock, ct);
            (before, now) = (now, Environment.CpuUsage.TotalTime);
        }
        while (now - before > Idle);

        return now;
    }
}
