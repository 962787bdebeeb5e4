using System.Diagnostics;
using System.Globalization;
using NewsSearch.Indexing.Annotation;
using NewsSearch.Indexing.Annotation.Linking;
using NewsSearch.Indexing.Annotation.Names;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>
/// Scores linking on articles read by hand (lines of JSON as in <see cref="AnnotatedArticle"/>): the canonical name of each gold mention with the mentions given,
/// and, where a tagger is given, the set of canonical names of each article from its text alone.
/// </summary>
public sealed class LinkingEvaluation(Gazetteer gazetteer)
{
    private static readonly IFormatProvider Plain = CultureInfo.InvariantCulture;
    private readonly TextLinker _linker = new(gazetteer);
    private readonly OutletCountry _outlets = new(gazetteer);

    /// <summary>Scores the file and writes a report.</summary>
    /// <param name="path">The file, ".jsonl" or ".jsonl.gz".</param>
    /// <param name="report">Gets the figures.</param>
    /// <param name="read">Reads the articles from their text alone; null leaves that part out.</param>
    /// <param name="faults">Gets a line for each name linked wrong: article, kind, surface, gold, found, rule, parted by tabs; null leaves them out.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="System.Text.Json.JsonException">A line is not of the format.</exception>
    public async Task RunAsync(string path, TextWriter report, Func<Article, Annotations>? read = null, TextWriter? faults = null, CancellationToken cancellationToken = default)
    {
        var articles = AnnotatedFile.Read(path).ToList();
        var watch = Stopwatch.StartNew();
        var linked = articles.Select(Link).ToList();
        watch.Stop();
        await report.WriteLineAsync(string.Create(Plain, $"{articles.Count} articles, {watch.Elapsed.TotalMilliseconds / Math.Max(1, articles.Count):F2} ms each"));
        await WriteAccuracyAsync(articles, linked, report, faults);
        if (read is not null)
            await WriteEndToEndAsync(articles, read, report, faults, cancellationToken);
    }

    private LinkedText Link(AnnotatedArticle article)
    {
        var names = article.Mentions.Select(m => new FoundName(m.Start, m.End, m.Kind, article.Text[m.Start..m.End], 1)).ToList();
        return _linker.Link(article.Text, titled: true, article.Day, _outlets.Of(article.Source, article.Url), [], names);
    }

    private static async Task WriteAccuracyAsync(List<AnnotatedArticle> articles, List<LinkedText> linked, TextWriter report, TextWriter? faults)
    {
        var score = new LinkingScore();
        for (var a = 0; a < articles.Count; a++)
        {
            for (var m = 0; m < articles[a].Mentions.Count; m++)
            {
                var (gold, mention) = (articles[a].Mentions[m], linked[a].Mentions[m]);
                var name = mention.Entity is null ? null : linked[a].Entities[mention.Entity].Name;
                if (!score.Add(gold.Kind, gold.Entity, name) && faults is not null)
                    await faults.WriteLineAsync(string.Join('\t', articles[a].Id, gold.Kind, mention.Surface, gold.Entity, name ?? "-", mention.Rule));
            }
        }

        await report.WriteLineAsync("names given          names  linked  right  accuracy");
        foreach (var (kind, right, links, all) in score.Counts)
            await report.WriteLineAsync(string.Create(Plain, $"{kind,-18}{all,8}{links,8}{right,7}{100.0 * right / all,10:F2}"));
    }

    private static async Task WriteEndToEndAsync(List<AnnotatedArticle> articles, Func<Article, Annotations> read, TextWriter report, TextWriter? faults, CancellationToken cancellationToken)
    {
        var kinds = Enum.GetValues<MentionKind>();
        var (spans, scores) = (kinds.ToDictionary(k => k, _ => new SetScore()), kinds.ToDictionary(k => k, _ => new SetScore()));
        foreach (var article in articles)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var annotations = read(article.Article());
            var names = annotations.Entities.ToDictionary(e => e.Id, e => e.Name, StringComparer.Ordinal);
            foreach (var kind in kinds)
            {
                if (faults is not null)
                    await WriteFaultsAsync(article, kind, annotations, names, faults);
                spans[kind].Add(
                    annotations.Mentions.Where(m => m.Kind == kind).Select(m => Span(m.Start, m.End)).ToHashSet(),
                    article.Mentions.Where(m => m.Kind == kind).Select(m => Span(m.Start, m.End)).ToHashSet());
                scores[kind].Add(
                    annotations.Mentions.Where(m => m.Kind == kind && m.Entity is not null).Select(m => ScoredName.Key(names[m.Entity!])).ToHashSet(),
                    article.Mentions.Where(m => m.Kind == kind).Select(m => ScoredName.Key(m.Entity)).ToHashSet());
            }
        }

        await report.WriteLineAsync("places in the text    gold  precision  recall     F1");
        foreach (var (kind, score) in spans)
            await WriteSetAsync(report, kind.ToString(), score);
        await report.WriteLineAsync("names an article      gold  precision  recall     F1");
        foreach (var (kind, score) in scores)
            await WriteSetAsync(report, kind.ToString(), score);
    }

    private static async Task WriteFaultsAsync(AnnotatedArticle article, MentionKind kind, Annotations annotations, Dictionary<string, string> names, TextWriter faults)
    {
        var gold = article.Mentions.Where(m => m.Kind == kind).ToLookup(m => ScoredName.Key(m.Entity));
        var found = annotations.Mentions.Where(m => m.Kind == kind && m.Entity is not null).ToLookup(m => ScoredName.Key(names[m.Entity!]));
        foreach (var missing in gold.Where(g => !found.Contains(g.Key)))
            await faults.WriteLineAsync(string.Join('\t', "missing", article.Id, kind, missing.First().Entity, article.Text[missing.First().Start..missing.First().End]));
        foreach (var extra in found.Where(f => !gold.Contains(f.Key)))
            await faults.WriteLineAsync(string.Join('\t', "extra", article.Id, kind, names[extra.First().Entity!], extra.First().Surface, extra.First().Rule));
    }

    private static string Span(int start, int end) => string.Create(Plain, $"{start}-{end}");

    private static Task WriteSetAsync(TextWriter report, string what, SetScore score) =>
        report.WriteLineAsync(string.Create(Plain, $"{what,-18}{score.Gold,8}{100 * score.Precision,11:F2}{100 * score.Recall,8:F2}{100 * score.F1,7:F2}"));
}
