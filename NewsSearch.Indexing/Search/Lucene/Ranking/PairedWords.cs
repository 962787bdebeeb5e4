using NewsSearch.Indexing.Search.Lucene.Searching;
using NewsSearch.Indexing.Search.Lucene.Words;
using NewsSearch.Indexing.Search.Meaning;

namespace NewsSearch.Indexing.Search.Lucene.Ranking;

/// <summary>
/// Lifts, among the best hits of a search for plain words, those where words typed side by side stand so, or nearly, in the text: "prime minister" typed without marks finds articles that have both words anywhere, and those come first that have
/// them together. Which hits are the best is decided before, by the words singly, so the rest follow in that order and no hit stands twice or nowhere.
/// </summary>
/// <param name="searcher">What is searched.</param>
/// <param name="stemmers">Stemmers to borrow.</param>
/// <param name="deadline">When to end.</param>
internal sealed class PairedWords(ArchiveSearcher searcher, Stemmers stemmers, Deadline deadline)
{
    /// <summary>How many of the best hits are looked at.</summary>
    public const int Most = 200;

    /// <summary>Whether any words stand side by side.</summary>
    public static bool AreIn(IReadOnlyList<QuestionWord> words) => words.Any(word => word.Joined);

    /// <summary>Adds to the scores of the first hits what pairs count in them.</summary>
    /// <param name="words">What is asked.</param>
    /// <param name="hits">The best hits, best first.</param>
    /// <param name="scores">Their scores.</param>
    /// <exception cref="TimeIsUpException">The time limit has passed; no score has changed.</exception>
    public void Add(IReadOnlyList<QuestionWord> words, IReadOnlyList<Hit> hits, double[] scores)
    {
        int[] order = [.. Enumerable.Range(0, Math.Min(hits.Count, Most)).OrderBy(at => hits[at].Document)];
        int[] documents = [.. order.Select(at => hits[at].Document)];
        var more = new double[order.Length];
        foreach (var language in searcher.Languages)
        {
            var (stems, pairs) = QuestionStems.Of(words, language, stemmers);
            var found = new WordScores(searcher, language, documents, RankingWeights.Usual).Of([.. stems.Select(stem => stem with { Weight = 0 })], [.. pairs.Where(pair => pair.SideBySide)], deadline);
            for (var i = 0; i < more.Length; i++)
                more[i] += found[i];
        }

        for (var i = 0; i < more.Length; i++)
            scores[order[i]] += more[i];
    }
}
