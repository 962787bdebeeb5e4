using Lucene.Net.Index;
using NewsSearch.Indexing.Search.Lucene.Searching;
using NewsSearch.Indexing.Search.Lucene.Words;
using NewsSearch.Indexing.Search.Queries;

namespace NewsSearch.Indexing.Search.Lucene.Suggesting;

/// <summary>
/// Chooses the words that tell an article from others: frequent in it, rare in the archive, and known to it at all.
/// News says first what it is about, so only its beginning is read, and only the words repeated most there are looked up in the index.
/// </summary>
/// <param name="searcher">What is searched.</param>
/// <param name="stemmers">Stemmers to borrow.</param>
/// <param name="least">How many articles must have a word: two where the text is one of them, one where it comes from elsewhere.</param>
internal sealed class TellingWords(ArchiveSearcher searcher, Stemmers stemmers, int least)
{
    private const int MostRead = 400;
    private const int MostLookedUp = 60;
    private const int Most = 15;

    /// <summary>Articles that the words chosen may have in all: what ranking by them costs.</summary>
    private const int MostPostings = 30_000;

    /// <summary>Shorter words in Latin letters are nearly all the same in every article.</summary>
    private const int ShortestLatin = 4;

    /// <summary>The words as terms of their stems, the most telling first, with what each weighs beside the first.</summary>
    public IReadOnlyList<TellingWord> Of(string text, string language)
    {
        var field = IndexFields.Stems(IndexFields.Text, language);
        var weighed = Repeated(text, language)
            .Select(stem => Weighed(new Term(field, stem.Key), stem.Value))
            .OfType<TellingWord>()
            .OrderByDescending(word => word.Weight);
        return Within(weighed);
    }

    /// <summary>Whether a word or entity that so many articles have tells little of any of them.</summary>
    public static bool IsCommon(int articles, ArchiveSearcher searcher) => articles > Math.Max(50, searcher.IndexReader.NumDocs / 10);

    /// <summary>How many telling words a text could have, were all of its words known to the archive and rare in it.</summary>
    public static int WantedOf(string text) => Math.Min(Most, WordReader.Read(text, MostRead).Where(Tells).Select(word => word.Form).Distinct(StringComparer.Ordinal).Count());

    private static bool Tells(WordToken word) => (word.Form.Length >= ShortestLatin || !char.IsAscii(word.Form[0])) && !FunctionWords.Contains(word.Form);

    private List<KeyValuePair<string, int>> Repeated(string text, string language)
    {
        var stemmer = stemmers.Take(language);
        var stems = WordReader.Read(text, MostRead)
            .Where(word => word.Form.Length >= ShortestLatin || !char.IsAscii(word.Form[0]))
            .CountBy(word => stemmer.Stem(word.Form))
            .OrderByDescending(stem => stem.Value)
            .Take(MostLookedUp)
            .ToList();
        stemmers.Return(stemmer);
        return stems;
    }

    private TellingWord? Weighed(Term term, int count)
    {
        var states = TermContext.Build(searcher.TopReaderContext, term);
        return states.DocFreq < least || IsCommon(states.DocFreq, searcher)
            ? null
            : new TellingWord(term, states, (float)(Math.Sqrt(count) * Math.Log(1 + searcher.IndexReader.NumDocs / (double)states.DocFreq)));
    }

    private static List<TellingWord> Within(IEnumerable<TellingWord> words)
    {
        var chosen = new List<TellingWord>();
        var postings = 0;
        foreach (var word in words)
        {
            if (chosen.Count == Most)
                break;
            if (postings + word.States.DocFreq > MostPostings)
                continue;
            postings += word.States.DocFreq;
            chosen.Add(chosen.Count == 0 ? word : word with { Weight = word.Weight / chosen[0].Weight });
        }

        return chosen.Count == 0 ? [] : [chosen[0] with { Weight = 1 }, .. chosen.Skip(1)];
    }
}
