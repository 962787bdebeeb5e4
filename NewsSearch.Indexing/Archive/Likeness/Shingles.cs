using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive.Likeness;

/// <summary>An article's text as a set of shingles, every five words in a row, by which near copies are known (Broder 1997).</summary>
internal sealed class Shingles
{
    /// <summary>From this Jaccard similarity on two articles are near copies. Changing one word of a text changes five shingles: a wire story of 200 words with seven words changed still passes.</summary>
    public const double NearCopy = 0.6;

    private const int Length = 5;

    // Fewer say too little: headlines and one-line notices resemble each other without being copies.
    private const int Fewest = 20;

    // Texts are compared by their first words: enough for any article, and a bound for hostile ones.
    private const int Most = 20_000;

    private readonly ulong[] hashes;

    private Shingles(ulong[] hashes) => this.hashes = hashes;

    /// <summary>Each shingle's hash once, rising; empty where the text is too short to compare.</summary>
    public ReadOnlySpan<ulong> Hashes => hashes;

    /// <summary>The shingles of the body; the headline is each outlet's own.</summary>
    public static Shingles Of(Article article)
    {
        var words = Words.Of(article.Paragraphs, Most);
        if (words.Count < Fewest + Length - 1)
            return new Shingles([]);
        var set = new HashSet<ulong>(words.Count);
        for (var i = 0; i + Length <= words.Count; i++)
        {
            var hash = Mix.Seed;
            for (var j = i; j < i + Length; j++)
                hash = Mix.Step(Mix.Finish(hash), words[j]);
            set.Add(Mix.Finish(hash));
        }

        var hashes = set.ToArray();
        Array.Sort(hashes);
        return new Shingles(hashes);
    }

    /// <summary>The share of common shingles among all of both, from 0 to 1.</summary>
    public double Jaccard(Shingles other)
    {
        var common = 0;
        for (int i = 0, j = 0; i < hashes.Length && j < other.hashes.Length;)
        {
            var order = hashes[i].CompareTo(other.hashes[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        var all = hashes.Length + other.hashes.Length - common;
        return all == 0 ? 0 : (double)common / all;
    }
}
