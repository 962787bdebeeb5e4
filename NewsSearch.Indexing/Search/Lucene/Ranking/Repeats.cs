namespace NewsSearch.Indexing.Search.Lucene.Ranking;

/// <summary>Tells texts that say over again, nearly word for word, what one before them says: a report that many outlets have from one agency. For one thread.</summary>
internal sealed class Repeats
{
    private const int Run = 5;

    /// <summary>Words of a text that are compared: a report is cut at its end.</summary>
    private const int MostWords = 400;

    /// <summary>The share of the shorter one's runs of words that both have.</summary>
    private const double Same = 0.7;

    /// <summary>Runs of a text that is long enough to tell: a line or two may be the same and be news of its own each time.</summary>
    private const int Fewest = 12;

    private readonly List<HashSet<int>> _kept = [];

    /// <summary>The place, among those that repeat none before them, of the one that a text repeats; null where it repeats none, and is one of them.</summary>
    /// <param name="words">The folded words of the text, the first of them at least.</param>
    public int? Of(IReadOnlyList<string> words)
    {
        var runs = Runs(words);
        var repeated = _kept.FindIndex(kept => Math.Min(runs.Count, kept.Count) >= Fewest && runs.Count(kept.Contains) >= Same * Math.Min(runs.Count, kept.Count));
        if (repeated >= 0)
            return repeated;
        _kept.Add(runs);
        return null;
    }

    private static HashSet<int> Runs(IReadOnlyList<string> words)
    {
        var runs = new HashSet<int>();
        for (var at = 0; at + Run <= Math.Min(words.Count, MostWords); at++)
            runs.Add(HashCode.Combine(words[at], words[at + 1], words[at + 2], words[at + 3], words[at + 4]));
        return runs;
    }
}
