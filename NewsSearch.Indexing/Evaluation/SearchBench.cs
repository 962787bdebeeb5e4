using System.Globalization;
using NewsSearch.Indexing.Search;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>Measures how long searches take, as a results page asks them.</summary>
/// <param name="engine">What is asked.</param>
/// <param name="clock">What times it.</param>
public sealed class SearchBench(ISearchEngine engine, TimeProvider clock)
{
    private static readonly TimeSpan Together = TimeSpan.FromSeconds(10);
    private static readonly IReadOnlyList<FacetWish> AllFacets = [.. Enum.GetValues<Facet>().Select(f => new FacetWish(f))];

    /// <summary>Runs each query once to warm up and then <paramref name="rounds"/> times; a line a query, then one over all.</summary>
    public async Task RunAsync(IReadOnlyList<string> queries, int rounds, TextWriter output, CancellationToken ct = default)
    {
        var all = new List<double>();
        await output.WriteLineAsync("   median ms     p95 ms       hits  query");
        foreach (var query in queries)
        {
            var request = new SearchRequest { Text = query, Facets = AllFacets, Histogram = HistogramInterval.Auto };
            var hits = (await engine.SearchAsync(request, ct)).Total;
            var times = new List<double>();
            for (var i = 0; i < rounds; i++)
            {
                var started = clock.GetTimestamp();
                await engine.SearchAsync(request, ct);
                times.Add(clock.GetElapsedTime(started).TotalMilliseconds);
            }

            all.AddRange(times);
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{Quantile(times, 0.5),12:F1} {Quantile(times, 0.95),10:F1} {hits,10:N0}  {query}"));
        }

        if (all.Count > 0)
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{Quantile(all, 0.5),12:F1} {Quantile(all, 0.95),10:F1}             all {queries.Count} queries"));
    }

    /// <summary>Runs the queries over and over for ten seconds on one thread and then on <paramref name="threads"/>; prints how many searches a second each way does.</summary>
    public async Task RunTogetherAsync(IReadOnlyList<string> queries, int threads, TextWriter output, CancellationToken ct = default)
    {
        if (queries.Count == 0)
            return;
        await RateAsync(queries, 1, ct);
        var alone = await RateAsync(queries, 1, ct);
        var together = await RateAsync(queries, threads, ct);
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"one thread {alone:F0} searches a second, {threads} threads {together:F0}: {together / alone:F2} times"));
    }

    private async Task<double> RateAsync(IReadOnlyList<string> queries, int threads, CancellationToken ct)
    {
        var (started, searches) = (clock.GetTimestamp(), 0);
        await Task.WhenAll(Enumerable.Range(0, threads).Select(async first =>
        {
            // Each thread begins elsewhere, so that they do not run the same query side by side.
            for (var at = first * queries.Count / threads; clock.GetElapsedTime(started) < Together; at++)
            {
                await engine.SearchAsync(new SearchRequest { Text = queries[at % queries.Count], Facets = AllFacets, Histogram = HistogramInterval.Auto }, ct);
                Interlocked.Increment(ref searches);
            }
        }));
        return searches / clock.GetElapsedTime(started).TotalSeconds;
    }

    /// <summary>The smallest of <paramref name="times"/> that at least <paramref name="share"/> of them do not exceed.</summary>
    internal static double Quantile(IEnumerable<double> times, double share)
    {
        var sorted = times.Order().ToList();
        return sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Count) - 1, 0, sorted.Count - 1)];
    }
}
