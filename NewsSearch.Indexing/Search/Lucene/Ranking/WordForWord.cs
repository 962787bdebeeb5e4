namespace NewsSearch.Indexing.Search.Lucene.Ranking;

/// <summary>What of a text stands in another just so: its words in runs of five or more that the other has too. Five words in a row are seldom the same by chance.</summary>
internal static class WordForWord
{
    private const int Run = 5;

    /// <summary>The share of the text's words, 0 to 1; 0 of a text shorter than a run.</summary>
    /// <param name="text">The folded words of the text.</param>
    /// <param name="other">Those of the other.</param>
    public static double ShareOf(IReadOnlyList<string> text, IReadOnlyList<string> other) =>
        text.Count == 0 ? 0 : Of(text, other).Count(same => same) / (double)text.Count;

    /// <summary>Of each word of the text, whether it lies in such a run.</summary>
    public static bool[] Of(IReadOnlyList<string> text, IReadOnlyList<string> other)
    {
        var numbers = text.Distinct(StringComparer.Ordinal).Index().ToDictionary(word => word.Item, word => word.Index, StringComparer.Ordinal);
        var runs = Runs([.. other.Select(word => numbers.GetValueOrDefault(word, -1))]).ToHashSet();
        var same = new bool[text.Count];
        foreach (var (at, run) in Runs([.. text.Select(word => numbers[word])]).Index())
        {
            if (runs.Contains(run))
                Array.Fill(same, true, at, Run);
        }

        return same;
    }

    private static IEnumerable<(int, int, int, int, int)> Runs(int[] words) =>
        Enumerable.Range(0, Math.Max(0, words.Length - Run + 1)).Select(at => (words[at], words[at + 1], words[at + 2], words[at + 3], words[at + 4]));
}
