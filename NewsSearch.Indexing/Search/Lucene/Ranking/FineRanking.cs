using NewsSearch.Indexing.Search.Lucene.Searching;
using NewsSearch.Indexing.Search.Meaning;

namespace NewsSearch.Indexing.Search.Lucene.Ranking;

/// <summary>What the best hits are ordered by beside their words taken singly.</summary>
/// <param name="words">The words asked, some of which stand side by side; empty where none do.</param>
/// <param name="meaning">What is asked means; null where that does not count.</param>
/// <param name="recent">Whether newer articles count for more.</param>
internal readonly struct FineRanking(IReadOnlyList<QuestionWord> words, MeaningOfQuery? meaning, bool recent)
{
    /// <summary>The words asked, where pairs of them count; else none.</summary>
    public IReadOnlyList<QuestionWord> Pairs => words ?? [];

    /// <summary>How many of the best hits it puts in order; 0 where it does nothing.</summary>
    public int Most => meaning is not null || recent ? MixedOrder.Most : Pairs.Count > 0 ? PairedWords.Most : 0;

    /// <summary>The hits in order.</summary>
    /// <param name="searcher">What is searched.</param>
    /// <param name="hits">The best hits by words taken singly, best first.</param>
    /// <param name="scores">What the words of each count, pairs of them among it.</param>
    public IReadOnlyList<RankedHit> Order(ArchiveSearcher searcher, IReadOnlyList<Hit> hits, double[] scores)
    {
        var count = Math.Min(hits.Count, Most);
        var favour = recent ? Recency.Of(searcher, hits, count) : [.. Enumerable.Repeat(1.0, count)];
        if (meaning is not null)
            return MixedOrder.Of(hits, scores, meaning, favour, RankingWeights.Usual.Meaning);
        return
        [
            .. Enumerable.Range(0, count).OrderByDescending(at => scores[at] * favour[at]).Concat(Enumerable.Range(count, hits.Count - count)).Select(at => new RankedHit(hits[at], scores[at], null)),
        ];
    }
}
