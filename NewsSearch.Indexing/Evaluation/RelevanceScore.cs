using System.Globalization;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>How well rankings put first what is relevant, each 0 to 1 (the conventions of trec_eval -c: a topic's documents stand by score, equal ones by id in reverse, an id found twice at its first place).</summary>
/// <param name="MeanAveragePrecision">Precision at each relevant document, averaged over those of a topic, then over the topics.</param>
/// <param name="Ndcg">Normalised discounted cumulative gain of the first ten, the grade as gain.</param>
public readonly record struct RelevanceScore(double MeanAveragePrecision, double Ndcg)
{
    private const int Shown = 10;

    /// <summary>The documents of a ranking in the order that is scored.</summary>
    public static IReadOnlyList<RankedDocument> InOrder(IEnumerable<RankedDocument> ranking) =>
        [.. ranking.OrderByDescending(d => d.Score).ThenByDescending(d => d.Id, StringComparer.Ordinal).DistinctBy(d => d.Id)];

    /// <summary>The score of one topic's ranking, in order.</summary>
    /// <param name="ranking">What was found.</param>
    /// <param name="grades">The grades of the relevant documents, above 0; one at least.</param>
    public static RelevanceScore Of(IReadOnlyList<RankedDocument> ranking, IReadOnlyDictionary<string, int> grades)
    {
        var (hits, precisions, gain) = (0, 0.0, 0.0);
        for (var at = 0; at < ranking.Count; at++)
        {
            if (!grades.TryGetValue(ranking[at].Id, out var grade))
                continue;
            precisions += ++hits / (at + 1.0);
            gain += at < Shown ? grade / Math.Log2(at + 2) : 0;
        }

        var ideal = grades.Values.OrderDescending().Take(Shown).Select((grade, at) => grade / Math.Log2(at + 2)).Sum();
        return new RelevanceScore(precisions / grades.Count, gain / ideal);
    }

    /// <summary>The mean over topics.</summary>
    public static RelevanceScore Mean(IReadOnlyCollection<RelevanceScore> scores) =>
        new(scores.Average(s => s.MeanAveragePrecision), scores.Average(s => s.Ndcg));

    /// <summary>"MAP 0.6912  nDCG@10 0.7591".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"MAP {MeanAveragePrecision:0.0000}  nDCG@10 {Ndcg:0.0000}");
}
