using System.Diagnostics;
using System.Globalization;
using NewsSearch.Indexing.Search;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>Measures whole pages of results, query by query: nine runs after three to warm up, each repeated until it has taken 20 ms. The CPU of the whole process is counted.</summary>
/// <param name="engine">What is asked.</param>
/// <param name="clock">What times it.</param>
public sealed class PageBench(ISearchEngine engine, TimeProvider clock)
{
    private const int Runs = 9;
    private const int WarmUps = 3;
    private const double ShortestRun = 20;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(20);

    /// <summary>Writes what is known of the engine, then a row a query.</summary>
    public async Task RunAsync(IReadOnlyList<PageQuery> queries, IReadOnlyList<(string Key, string Value)> facts, TextWriter output, CancellationToken ct = default)
    {
        foreach (var (key, value) in facts)
            await output.WriteLineAsync($"# {key}\t{value}");
        var started = clock.GetTimestamp();
        while (queries.Count > 0 && clock.GetElapsedTime(started) < WarmUp)
        {
            foreach (var query in queries)
                await engine.SearchAsync(query.Request(), ct);
        }

        await output.WriteLineAsync(PageRow.Header);
        foreach (var query in queries)
            await output.WriteLineAsync(await RowAsync(query, ct));
        using var process = Process.GetCurrentProcess();
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"# peak_rss_mb\t{process.PeakWorkingSet64 / 1_000_000}"));
    }

    private async Task<string> RowAsync(PageQuery query, CancellationToken ct)
    {
        var request = query.Request();
        for (var i = 0; i < WarmUps; i++)
            await RunAsync(request, ct);
        var runs = new List<(double Cpu, double Wall)>();
        for (var i = 0; i < Runs; i++)
            runs.Add(await RunAsync(request, ct));
        var cpu = SearchBench.Quantile(runs.Select(run => run.Cpu), 0.5);
        return PageRow.Of(query, await engine.SearchAsync(request, ct), cpu, runs.Average(run => run.Cpu), SearchBench.Quantile(runs.Select(run => run.Wall), 0.5));
    }

    /// <summary>Milliseconds a search, of the processor and of the clock.</summary>
    private async Task<(double Cpu, double Wall)> RunAsync(SearchRequest request, CancellationToken ct)
    {
        var (cpu, wall, repeats) = (Environment.CpuUsage.TotalTime, clock.GetTimestamp(), 0);
        do
        {
            await engine.SearchAsync(request, ct);
            repeats++;
        }
        while ((Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds < ShortestRun);
        return ((Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds / repeats, clock.GetElapsedTime(wall).TotalMilliseconds / repeats);
    }
}
