using NewsSearch.Indexing.Search.Lucene.Inverting;
using NewsSearch.Indexing.Search.Lucene.Words;

namespace NewsSearch.Indexing.Search.Lucene.Documents;

/// <summary>The stems of a batch's words in one language, by their numbers in its vocabulary: a word is stemmed once a batch.</summary>
internal sealed class StemNumbers(Vocabulary vocabulary, Stemmer stemmer)
{
    private const int Unknown = -1;
    private int[] _stems = [];

    /// <summary>The language, one of <see cref="Languages"/>.</summary>
    public string Language => stemmer.Language;

    /// <summary>The number of the stem of a word.</summary>
    public int Of(int word)
    {
        if (word >= _stems.Length)
            Grow(word);
        if (_stems[word] == Unknown)
            _stems[word] = vocabulary.NumberOf(stemmer.Stem(vocabulary[word]));
        return _stems[word];
    }

    private void Grow(int word)
    {
        var grown = new int[Math.Max(word + 1, _stems.Length * 2)];
        _stems.CopyTo(grown, 0);
        grown.AsSpan(_stems.Length).Fill(Unknown);
        _stems = grown;
    }
}
