using NewsSearch.Indexing.Search.Lucene.Searching;
using NewsSearch.Indexing.Search.Meaning;

namespace NewsSearch.Indexing.Search.Lucene.Ranking;

/// <summary>Orders the best hits of a search by words and meaning. What is found and counted is not touched; which hits are the best is decided by words alone, so the rest follow in that order and no hit stands twice or nowhere.</summary>
internal static class MixedOrder
{
    /// <summary>How many of the best hits are put in a new order.</summary>
    public const int Most = 1_000;

    /// <summary>A single common word is nearest to its article by some 0.06 over the usual, a word or question that means something definite by 0.1 to 0.3: between passages equally near, it is the words that are to decide.</summary>
    private const double Telling = 0.15;

    /// <summary>The hits in their new order.</summary>
    /// <param name="hits">The best hits by words.</param>
    /// <param name="words">What the words of each count.</param>
    /// <param name="meaning">What the query means.</param>
    /// <param name="favour">What the whole is multiplied by for each of the first hits.</param>
    /// <param name="share">What meaning counts of the whole, 0 to 1.</param>
    public static IReadOnlyList<RankedHit> Of(IReadOnlyList<Hit> hits, double[] words, MeaningOfQuery meaning, double[] favour, double share)
    {
        var count = Math.Min(hits.Count, Most);
        float?[] nearness = [.. hits.Take(count).Select(hit => meaning.NearnessOf(hit.Key.Number))];
        var ranks = MixedRank.Of(words[..count], nearness, meaning.Usual, share, Telling);
        return
        [
            // A stable order: what comes out alike stays in the order of its words.
            .. Enumerable.Range(0, count).OrderByDescending(at => ranks[at].Score * favour[at]).ThenByDescending(at => words[at]).Select(at => new RankedHit(hits[at], words[at], ranks[at])),
            .. Enumerable.Range(count, hits.Count - count).Select(at => new RankedHit(hits[at], words[at], null)),
        ];
    }
}
