using Lucene.Net.Index;
using NewsSearch.Indexing.Search.Lucene.Facets;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>The documents of one phrase. Where its words stand is read in those alone that may still match and have all of them.</summary>
/// <param name="scoring">What it counts.</param>
/// <param name="offsets">Where each word stands in it.</param>
internal sealed class PhraseDocuments(TermScoring scoring, int[] offsets) : PartDocuments(scoring)
{
    private readonly PhraseWord[] _words = [.. offsets.Select(_ => new PhraseWord())];
    private PhraseWord[] _rarestFirst = [];
    private ulong[] _having = [];
    private int[] _candidates = [];

    /// <summary>Starts over in a segment.</summary>
    /// <param name="words">The terms of its field there, each at a word.</param>
    /// <param name="lengths">The lengths of its field by document; null where the index has none.</param>
    public void Begin(IReadOnlyList<TermsEnum> words, byte[]? lengths)
    {
        Lengths = lengths;
        for (var word = 0; word < words.Count; word++)
            _words[word].Begin(words[word]);
        _rarestFirst = [.. Enumerable.Range(0, words.Count).OrderBy(word => words[word].DocFreq).Select(word => _words[word])];
    }

    /// <inheritdoc/>
    public override int Next => _rarestFirst[0].Next;

    /// <inheritdoc/>
    protected override void Count(Stretch stretch, TermCounts counts)
    {
        if (!HaveAll(stretch))
            return;
        foreach (var at in _candidates.AsSpan(0, BitPlaces.Add(_having, 0, _candidates, 0)))
            counts.Add(at, Times(at));
    }

    /// <summary>Finds the documents that may match and have all words; false where there are none.</summary>
    private bool HaveAll(Stretch stretch)
    {
        if (_having.Length != stretch.Wanted.Length)
            (_having, _candidates) = (new ulong[stretch.Wanted.Length], new int[stretch.End - stretch.Start + BitPlaces.Slack]);
        stretch.Wanted.CopyTo(_having, 0);
        if (!Array.TrueForAll(_rarestFirst, word => word.GoTo(stretch) && word.Leave(_having)))
            return false;
        foreach (var word in _words)
            word.Rank();
        return true;
    }

    /// <summary>How often the words stand side by side in a document that has all of them.</summary>
    private int Times(int at)
    {
        var places = _words[0].Places(at);
        for (var word = 1; word < _words.Length && places.Length > 0; word++)
            places = places[..WordsInTurn.Leave(places, _words[word].Places(at), offsets[word] - offsets[0])];
        return places.Length;
    }
}
