using System.Globalization;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Importing;
using NewsSearch.Indexing.Language.Meaning;
using NewsSearch.Indexing.Search.Meaning;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>Measures what meaning costs: making vectors of passages and of queries, ordering a thousand hits, and comparing everything.</summary>
/// <param name="encoder">Compares meanings.</param>
/// <param name="clock">What times it.</param>
public sealed class MeaningBench(IMeaningEncoder encoder, TimeProvider clock)
{
    private const int Hits = 1_000;
    private const int Scanned = 1_000_000;
    private const int Rounds = 101;

    /// <summary>Reads the articles, then asks for each by its headline; the vectors read are repeated until there are enough to compare. Prints medians and 95th percentiles.</summary>
    /// <param name="articles">At least one that has a text.</param>
    /// <param name="output">Gets a line a measure.</param>
    public async Task RunAsync(IReadOnlyList<Article> articles, TextWriter output)
    {
        _ = encoder.EncodeQuery("news");
        var cpu = Environment.CpuUsage.TotalTime;
        var read = articles.Select(article => ArticleVectors.Of(article, encoder)).Where(vectors => vectors.Steps.Length > 0).ToList();
        var made = read.Sum(vectors => vectors.Steps.Length);
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{made:N0} passages of {read.Count:N0} articles, {made / (Environment.CpuUsage.TotalTime - cpu).TotalSeconds:F1} passages a CPU second"));

        var (passages, count) = (new PassageVectors(), 0);
        for (var held = 0; held < Scanned && read.Count > 0; count++)
        {
            var vectors = read[count % read.Count];
            passages.Set(count, vectors.Values.Span, vectors.Steps.Span);
            held += vectors.Steps.Length;
        }

        await output.WriteLineAsync("   median ms     p95 ms     CPU ms  what");
        await MeasureAsync("query vectors", articles.Select(article => article.Title).ToList(), title => encoder.EncodeQuery(title), output);
        var meaning = new MeaningOfQuery(passages, MeaningVector.Of(encoder.EncodeQuery(articles[0].Title)));
        var random = new Random(1);
        await MeasureAsync(
            string.Create(CultureInfo.InvariantCulture, $"orders of {Hits:N0} hits"),
            [.. Enumerable.Range(0, Rounds).Select(_ => Enumerable.Range(0, Hits).Select(_ => random.Next(count)).ToList())],
            hits => Ordered(hits, meaning),
            output);
        await MeasureAsync(string.Create(CultureInfo.InvariantCulture, $"comparisons with {Scanned:N0} passages of {count:N0} articles"), Enumerable.Range(0, Rounds).ToList(), _ => Nearest(meaning, count), output);
    }

    private static float Nearest(MeaningOfQuery meaning, int articles)
    {
        var best = float.MinValue;
        for (var article = 0; article < articles; article++)
            best = Math.Max(best, meaning.NearnessOf(article) ?? best);
        return best;
    }

    private static List<int> Ordered(List<int> hits, MeaningOfQuery meaning)
    {
        var ranks = MixedRank.Of([.. hits.Select(hit => (double)hit)], [.. hits.Select(hit => meaning.NearnessOf(hit))], meaning.Usual, RankingWeights.Usual.Meaning);
        return [.. Enumerable.Range(0, hits.Count).OrderByDescending(at => ranks[at].Score)];
    }

    private async Task MeasureAsync<T, TResult>(string what, List<T> asked, Func<T, TResult> ask, TextWriter output)
    {
        // Code is compiled anew while it is hot: what is measured is how it runs in a server that has run for a while.
        foreach (var one in asked)
            ask(one);
        var times = new List<double>();
        var cpu = Environment.CpuUsage.TotalTime;
        foreach (var one in asked)
        {
            var started = clock.GetTimestamp();
            ask(one);
            times.Add(clock.GetElapsedTime(started).TotalMilliseconds);
        }

        var each = (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds / times.Count;
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{SearchBench.Quantile(times, 0.5),12:F2} {SearchBench.Quantile(times, 0.95),10:F2} {each,10:F2}  {times.Count} {what}"));
    }
}
