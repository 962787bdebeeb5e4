namespace NewsSearch.Indexing.Search.Meaning;

/// <summary>What the parts of a ranking count. One set for all questions, chosen on test collections (docs/decisions/ranking-by-words-and-meaning.md).</summary>
/// <param name="Meaning">The share of meaning in the whole, 0 to 1; the rest is the words'.</param>
/// <param name="SideBySide">What two words that stand side by side in question and text count beside a word.</param>
/// <param name="Nearby">What two words count that stand near each other in question and text.</param>
/// <param name="Expansion">What the words count that the best articles have in common, beside the question's own.</param>
/// <param name="Neighbours">The share in an article's standing of those among the best that say most nearly the same, 0 to 1, where they say the very same; the rest is its own.</param>
public sealed record RankingWeights(double Meaning = 0.4, double SideBySide = 0.2, double Nearby = 0.1, double Expansion = 0.3, double Neighbours = 0.6)
{
    /// <summary>Those that searches use.</summary>
    public static RankingWeights Usual { get; } = new();
}
