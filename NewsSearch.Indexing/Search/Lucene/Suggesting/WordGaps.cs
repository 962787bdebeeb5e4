using Lucene.Net.Index;
using Lucene.Net.Search;
using NewsSearch.Indexing.Search.Lucene.Searching;

namespace NewsSearch.Indexing.Search.Lucene.Suggesting;

/// <summary>Finds words that were typed without the space between them, and words typed with one within.</summary>
/// <param name="searcher">What is searched.</param>
internal sealed class WordGaps(ArchiveSearcher searcher)
{
    private const int Shortest = 2;
    private const int Longest = 30;

    /// <summary>Ways of parting a word that are counted: each is a search for two words side by side.</summary>
    private const int MostCounted = 3;

    /// <summary>So many times as many articles must have the words apart as have them joined.</summary>
    private const int Likelier = 30;

    /// <summary>The two words of "whitehouse", with how many articles have them side by side; null where too few have any.</summary>
    /// <param name="form">The word, folded.</param>
    /// <param name="known">How many articles have it as it is.</param>
    public (string Words, int Articles)? Parted(string form, int known)
    {
        if (form.Length is < 2 * Shortest or > Longest)
            return null;
        var ways = Enumerable.Range(Shortest, form.Length - (2 * Shortest) + 1)
            .Select(at => (First: form[..at], Second: form[at..]))
            .Select(way => (way.First, way.Second, Most: Math.Min(Articles(way.First), Articles(way.Second))))
            .Where(way => way.Most >= Slips.Established && way.Most > known * Likelier)
            .OrderByDescending(way => way.Most)
            .Take(MostCounted);
        var best = ways.Select(way => (Words: $"{way.First} {way.Second}", Articles: SideBySide(way.First, way.Second))).Where(way => way.Articles >= Slips.Established && way.Articles > known * Likelier).ToList();
        return best.Count == 0 ? null : best.MaxBy(way => way.Articles);
    }

    /// <summary>Whether two words are one with a space within: articles have it, and hardly any has one of the two.</summary>
    public bool AreOne(string first, string second) =>
        first.Length + second.Length is > Shortest and <= Longest && Articles(first + second) >= Slips.Established && Math.Min(Articles(first), Articles(second)) < Slips.Established;

    private int Articles(string word) => searcher.IndexReader.DocFreq(new Term(IndexFields.Text, word));

    private int SideBySide(string first, string second) =>
        searcher.Search(new PhraseQuery { new Term(IndexFields.Text, first), new Term(IndexFields.Text, second) }, 1).TotalHits;
}
