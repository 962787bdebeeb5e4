using System.Globalization;
using NewsSearch.Indexing.Search;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>Measures what an article's page and the search box ask beside searches: related articles and suggestions.</summary>
/// <param name="engine">What is asked.</param>
/// <param name="clock">What times it.</param>
public sealed class ReaderBench(ISearchEngine engine, TimeProvider clock)
{
    private const int Articles = 200;
    private const int Related = 6;
    private const int Suggestions = 8;
    private const int LongestPrefix = 5;
    private static readonly int[] HeadlineBeginnings = [3, 4, 6, 10, 16, 24];

    /// <summary>Asks for articles related to each of some newest ones, and for suggestions and headlines for the first letters of the most mentioned names; each asked once to warm up; prints median, 95th percentile and mean CPU time of each.</summary>
    public async Task RunAsync(TextWriter output, CancellationToken ct = default)
    {
        var found = await engine.SearchAsync(new SearchRequest { Size = Articles, Snippets = false, Facets = [new FacetWish(Facet.Person, 40), new FacetWish(Facet.Organisation, 40)] }, ct);
        var ids = found.Hits.Select(hit => hit.Id).ToList();
        var letters = found.Facets.SelectMany(facet => facet.Values)
            .SelectMany(value => Enumerable.Range(1, Math.Min(LongestPrefix, value.Label.Length)).Select(length => value.Label[..length]))
            .ToList();
        var headlines = found.Hits.Take(100).Select(hit => string.Concat(hit.Title.Select(run => run.Text)))
            .SelectMany(title => HeadlineBeginnings.Where(length => length <= title.Length).Select(length => title[..length]))
            .ToList();
        await output.WriteLineAsync("   median ms     p95 ms     CPU ms  asked");
        await MeasureAsync("related articles", ids, id => engine.RelatedAsync(id, Related, ct), output);
        await MeasureAsync("headlines suggested for names", letters, text => engine.SuggestTitlesAsync(text, Suggestions, ct), output);
        await MeasureAsync("headlines suggested for headlines", headlines, text => engine.SuggestTitlesAsync(text, Suggestions, ct), output);
        await MeasureAsync("suggestions", letters, text => engine.SuggestAsync(text, Suggestions, ct), output);
    }

    private async Task MeasureAsync(string what, List<string> asked, Func<string, Task> ask, TextWriter output)
    {
        foreach (var text in asked)
            await ask(text);
        var times = new List<double>();
        var cpu = Environment.CpuUsage.TotalTime;
        foreach (var text in asked)
        {
            var started = clock.GetTimestamp();
            await ask(text);
            times.Add(clock.GetElapsedTime(started).TotalMilliseconds);
        }

        var each = (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds / Math.Max(1, times.Count);
        if (times.Count > 0)
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{SearchBench.Quantile(times, 0.5),12:F2} {SearchBench.Quantile(times, 0.95),10:F2} {each,10:F2}  {times.Count} {what}"));
    }
}
