using System.Globalization;
using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Lucene;
using NewsSearch.Indexing.Search.Lucene.Words;
using NewsSearch.Indexing.Search.Queries;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>Puts the questions of a test collection to the product and scores in what order it lists the answers, beside plain BM25.</summary>
public static class RelevanceEvaluation
{
    private const int Most = 1000;

    /// <summary>Indexes the collection, asks every question and prints the scores; <paramref name="run"/> gets the product's rankings as a TREC run, null where nobody wants them.</summary>
    public static async Task RunAsync(RelevanceSet set, TextWriter? run, TextWriter output, TimeProvider clock, CancellationToken ct = default)
    {
        using var plain = new PlainRanking(set.Documents);
        var folder = Directory.CreateTempSubdirectory("newssearch-relevance-");
        try
        {
            await using var index = await LuceneIndex.OpenAsync(folder.FullName, new GivenArticles(), clock, readOnly: false, ct);
            await index.ApplyAsync([.. set.Documents.Select(document => new IndexChange(document.Id, document))], 1, ct);
            var (before, after) = (new List<RelevanceScore>(), new List<RelevanceScore>());
            foreach (var topic in set.Topics)
            {
                var grades = set.Judgements[topic.Id];
                before.Add(RelevanceScore.Of(RelevanceScore.InOrder(plain.Rank(topic.Text)), grades));
                var ranking = RelevanceScore.InOrder(await AskAsync(index, topic.Text, ct));
                after.Add(RelevanceScore.Of(ranking, grades));
                if (run is not null)
                    await RelevanceRun.WriteAsync(run, topic.Id, ranking, "newssearch");
            }

            await PrintAsync(output, set, RelevanceScore.Mean(before), RelevanceScore.Mean(after));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>A question is read as any of its words but the function words.</summary>
    private static async Task<IEnumerable<RankedDocument>> AskAsync(LuceneIndex index, string question, CancellationToken ct)
    {
        var words = WordReader.Read(question).Where(word => !FunctionWords.Contains(word.Form)).Select(word => $"\"{word.Form}\"");
        var response = await index.SearchAsync(new SearchRequest { Text = string.Join(" OR ", words), Size = Most, Snippets = false, Variants = false }, ct);
        return response.Hits.Select(hit => new RankedDocument(hit.Id, hit.Score));
    }

    private static async Task PrintAsync(TextWriter output, RelevanceSet set, RelevanceScore plain, RelevanceScore product)
    {
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{set.Documents.Count:N0} documents, {set.Topics.Count:N0} topics"));
        await output.WriteLineAsync($"plain BM25  {plain}");
        await output.WriteLineAsync($"newssearch  {product}");
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"difference  MAP {product.MeanAveragePrecision - plain.MeanAveragePrecision:+0.0000;-0.0000}  nDCG@10 {product.Ndcg - plain.Ndcg:+0.0000;-0.0000}"));
    }
}
