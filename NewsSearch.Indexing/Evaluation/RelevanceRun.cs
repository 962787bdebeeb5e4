using System.Globalization;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>Writes rankings as TREC run files: topic, Q0, document, rank, score, name.</summary>
public static class RelevanceRun
{
    /// <summary>Writes one topic's ranking, in order.</summary>
    public static async Task WriteAsync(TextWriter run, string topic, IReadOnlyList<RankedDocument> ranking, string name)
    {
        for (var at = 0; at < ranking.Count; at++)
            await run.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{topic} Q0 {ranking[at].Id} {at + 1} {ranking[at].Score:R} {name}"));
    }
}
