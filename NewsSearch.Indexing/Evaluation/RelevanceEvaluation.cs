using System.Globalization;
using NewsSearch.Indexing.Importing;
using NewsSearch.Indexing.Language.Meaning;
using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Lucene;
using NewsSearch.Indexing.Search.Meaning;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>Puts the questions of a test collection to the product and scores in what order it lists the answers, beside plain BM25; then again with parts of the ranking left out, to show what each brings.</summary>
/// <param name="encoder">Compares meanings.</param>
public sealed class RelevanceEvaluation(IMeaningEncoder encoder)
{
    private const int Most = 1000;

    private static readonly (string Name, RankingWeights Weights)[] Parts =
    [
        ("meaning alone", new RankingWeights(Meaning: 1, Expansion: 0, Neighbours: 0)),
        ("words alone", new RankingWeights(Meaning: 0, SideBySide: 0, Nearby: 0, Expansion: 0)),
        ("words and pairs", new RankingWeights(Meaning: 0, Expansion: 0)),
        ("words and meaning", new RankingWeights(SideBySide: 0, Nearby: 0, Expansion: 0, Neighbours: 0)),
        ("with pairs", new RankingWeights(Expansion: 0, Neighbours: 0)),
        ("with expansion", new RankingWeights(Neighbours: 0)),
        ("newssearch", RankingWeights.Usual),
    ];

    /// <summary>Indexes the collection, asks every question and prints the scores; <paramref name="run"/> gets the product's rankings as a TREC run, null where nobody wants them.</summary>
    public async Task RunAsync(RelevanceSet set, TextWriter? run, TextWriter output, TimeProvider clock, CancellationToken ct = default)
    {
        var folder = Directory.CreateTempSubdirectory("newssearch-relevance-");
        try
        {
            var meanings = new EncodedMeanings(encoder, Vectors(set, ct));
            await using var index = await LuceneIndex.OpenAsync(folder.FullName, new GivenLabels(), new NoVariants(), meanings, clock, readOnly: false, ct);
            await index.ApplyAsync([.. set.Documents.Select(document => new IndexChange(document.Id, document))], 1, ct);
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{set.Documents.Count:N0} documents, {set.Topics.Count:N0} topics"));
            using var plain = new PlainRanking(set.Documents);
            var yardstick = await ScoredAsync(set, (topic, _) => Task.FromResult<IEnumerable<RankedDocument>>(plain.Rank(topic)), null, ct);
            await PrintAsync(output, "plain BM25", yardstick, yardstick);
            foreach (var (name, weights) in Parts)
            {
                var scores = await ScoredAsync(set, (topic, stop) => AskAsync(index, topic, weights, stop), weights == RankingWeights.Usual ? run : null, ct);
                await PrintAsync(output, name, scores, yardstick);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private PassageVectors Vectors(RelevanceSet set, CancellationToken ct)
    {
        var passages = new PassageVectors();
        Parallel.ForEach(set.Documents, new ParallelOptions { CancellationToken = ct, MaxDegreeOfParallelism = Environment.ProcessorCount }, document =>
        {
            var vectors = ArticleVectors.Of(document.Article, encoder);
            passages.Set(document.Number, vectors.Values.Span, vectors.Steps.Span);
        });
        return passages;
    }

    private static async Task<List<RelevanceScore>> ScoredAsync(
        RelevanceSet set, Func<string, CancellationToken, Task<IEnumerable<RankedDocument>>> ask, TextWriter? run, CancellationToken ct)
    {
        var scores = new List<RelevanceScore>();
        foreach (var topic in set.Topics)
        {
            var ranking = RelevanceScore.InOrder(await ask(topic.Text, ct));
            scores.Add(RelevanceScore.Of(ranking, set.Judgements[topic.Id]));
            if (run is not null)
                await RelevanceRun.WriteAsync(run, topic.Id, ranking, "newssearch");
        }

        return scores;
    }

    private static async Task<IEnumerable<RankedDocument>> AskAsync(LuceneIndex index, string question, RankingWeights weights, CancellationToken ct)
    {
        var (hits, _) = await index.NearAsync(new SearchRequest { Text = question, Size = Most, Snippets = false }, weights, ct);
        return hits.Select(hit => new RankedDocument(hit.Id, hit.Score));
    }

    /// <summary>All topics, and every second one alone, so that a weight can be chosen on the others.</summary>
    private static Task PrintAsync(TextWriter output, string name, List<RelevanceScore> scores, List<RelevanceScore> yardstick)
    {
        var (all, plain) = (RelevanceScore.Mean(scores), RelevanceScore.Mean(yardstick));
        var kept = scores.Where((_, at) => at % 2 == 1).DefaultIfEmpty().ToList();
        var keptPlain = yardstick.Where((_, at) => at % 2 == 1).DefaultIfEmpty().ToList();
        var more = RelevanceScore.Mean(kept).MeanAveragePrecision - RelevanceScore.Mean(keptPlain).MeanAveragePrecision;
        return output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-18} {all}  above plain {all.MeanAveragePrecision - plain.MeanAveragePrecision:+0.0000;-0.0000} {all.Ndcg - plain.Ndcg:+0.0000;-0.0000}  on every second topic {more:+0.0000;-0.0000}"));
    }
}
