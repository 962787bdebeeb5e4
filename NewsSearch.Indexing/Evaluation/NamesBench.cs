using System.Diagnostics;
using System.Globalization;
using NewsSearch.Indexing.Annotation;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Cleaning;
using NewsSearch.Indexing.Importing;
using NewsSearch.Indexing.Language;
using NewsSearch.Indexing.Sources;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>Measures how fast names are read, with linking, roles, quotations, leaders and countries, from text to annotations.</summary>
internal sealed class NamesBench(ArticleAnnotator annotator, TextWriter output, TimeProvider clock)
{
    private const int WarmUp = 16;

    /// <summary>Reads the first <paramref name="most"/> articles of <paramref name="path"/> on <paramref name="threads"/> threads and prints rates and memory.</summary>
    public async Task ReadAsync(string path, int most, int threads, CancellationToken ct)
    {
        var articles = await ArticlesAsync(path, most, ct);
        if (articles.Count == 0)
        {
            await output.WriteLineAsync($"No article in {path}.");
            return;
        }

        foreach (var article in articles.Take(WarmUp))
            annotator.Annotate(article);
        var (started, cpu) = (clock.GetTimestamp(), Cpu());
        Parallel.ForEach(articles, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = ct }, article => annotator.Annotate(article));
        var (seconds, spent) = (clock.GetElapsedTime(started).TotalSeconds, Cpu() - cpu);
        var (characters, tokens) = (articles.Sum(a => (long)a.Text.Length), articles.Sum(a => (long)Tokens(a.Text)));
        await WriteAsync($"articles  {articles.Count:N0}, of {characters / articles.Count:N0} characters and {tokens / articles.Count:N0} tokens");
        await WriteAsync($"read      {seconds:F1} s on {threads} threads, {articles.Count / seconds:F1} articles/s, {tokens / seconds:N0} tokens/s");
        await WriteAsync($"work      {spent:F1} CPU s, {articles.Count / spent:F1} articles a CPU second, {1000 * spent / articles.Count:F0} ms each");
        using var process = Process.GetCurrentProcess();
        await WriteAsync($"memory    {process.PeakWorkingSet64 / 1e6:N0} MB at most, the articles among them");
    }

    /// <summary>Reads each of <see cref="HostileTexts"/> at a quarter of <paramref name="characters"/> and at all of them: where time is linear, both rates are alike.</summary>
    public async Task ReadHostileAsync(int characters, CancellationToken ct)
    {
        await output.WriteLineAsync($"{"text",-34} {"tokens",9} {"CPU s",7} {"tokens/CPU s",13} {"at a quarter",13}");
        annotator.Annotate(Article(HostileTexts.All[0].Of(1000)));
        foreach (var (what, of) in HostileTexts.All)
        {
            ct.ThrowIfCancellationRequested();
            var (_, _, quarter) = Rate(of(characters / 4));
            var (tokens, seconds, rate) = Rate(of(characters));
            await WriteAsync($"{what,-34} {tokens,9:N0} {seconds,7:F2} {rate,13:N0} {quarter,13:N0}");
        }
    }

    private (int Tokens, double Seconds, double Rate) Rate(string text)
    {
        var article = Article(text);
        var cpu = Cpu();
        annotator.Annotate(article);
        var (tokens, spent) = (Tokens(text), Math.Max(0.001, Cpu() - cpu));
        return (tokens, spent, tokens / spent);
    }

    private static Article Article(string text) => new() { Title = "", Paragraphs = text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries), Origin = new Origin("made") };

    private static int Tokens(string text) => SentenceSplitter.Split(text).Sum(s => s.Tokens.Count);

    private async Task<List<Article>> ArticlesAsync(string path, int most, CancellationToken ct)
    {
        var articles = new List<Article>();
        using var line = new CleaningLine(new SourceReader(), new ArticleCleaner(clock), new ImportOptions(), clock);
        await foreach (var batch in line.BatchesAsync(path, ct))
        {
            articles.AddRange(batch.Select(d => d.Article).OfType<Article>());
            if (articles.Count >= most)
                break;
        }

        return [.. articles.Take(most)];
    }

    private Task WriteAsync(FormattableString line) => output.WriteLineAsync(line.ToString(CultureInfo.InvariantCulture));

    private static double Cpu() => Environment.CpuUsage.TotalTime.TotalSeconds;
}
