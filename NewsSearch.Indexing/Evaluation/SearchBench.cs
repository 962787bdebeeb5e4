using System.Globalization;
using NewsSearch.Indexing.Search;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>Measures how long searches take, as a results page asks them.</summary>
/// <param name="engine">What is asked.</param>
/// <param name="clock">What times it.</param>
public sealed class SearchBench(ISearchEngine engine, TimeProvider clock)
{
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

    /// <summary>The smallest of <paramref name="times"/> that at least <paramref name="share"/> of them do not exceed.</summary>
    internal static double Quantile(IEnumerable<double> times, double share)
    {
        var sorted = times.Order().ToList();
        return sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Count) - 1, 0, sorted.Count - 1)];
    }
}
