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
        var (spent, articles) = (new Spent(clock), 0L);
        await foreach (var batch in new GivenArticles(Gazetteer.Load(), clock).ReadAsync(file, labels, ct).Chunk(Batch).WithCancellation(ct))
        {
            articles += batch.Length;
            await spent.OnAsync(() => index.ApplyAsync([.. batch.Select(article => new IndexChange(article.Id, article))], articles, ct), ct);
        }

        await spent.OnAsync(() => index.TidyAsync(ct), ct);
        await spent.OnAsync(() => index.CommitAsync(ct), ct);
        await index.TidyAsync(ct);
        var bytes = Directory.EnumerateFiles(folder).Sum(f => new FileInfo(f).Length);
        await labels.SaveAsync(folder, ct);
        using var process = Process.GetCurrentProcess();
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"indexed   {articles:N0} articles, {articles / Math.Max(0.001, spent.Cpu.TotalSeconds):N0} a second of CPU ({spent.Cpu.TotalSeconds:F1} s), {spent.Wall.TotalSeconds:F1} s by the clock"));
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"index     {bytes:N0} bytes, {bytes / Math.Max(1, articles):N0} an article"));
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"memory    {process.PeakWorkingSet64 / 1e6:N0} MB at most"));
    }

    /// <summary>What was spent on some steps, and on what they left to be done behind.</summary>
    private sealed class Spent(TimeProvider clock)
    {
        public TimeSpan Cpu { get; private set; }

        /// <summary>Without what was done behind.</summary>
        public TimeSpan Wall { get; private set; }

        /// <summary>Does a step. What reading articles left in memory is cleared away before, so that this is not taken for the step's work either.</summary>
        public async Task OnAsync(Func<Task> step, CancellationToken ct)
        {
            GC.Collect();
            var (startedCpu, started) = (await SettledAsync(ct), clock.GetTimestamp());
            await step();
            Wall += clock.GetElapsedTime(started);
            Cpu += await SettledAsync(ct) - startedCpu;
        }

        /// <summary>The CPU that the process has taken once it rests: articles are read ahead and segments merged behind, and neither is to be taken for the other.</summary>
        private async Task<TimeSpan> SettledAsync(CancellationToken ct)
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
}
