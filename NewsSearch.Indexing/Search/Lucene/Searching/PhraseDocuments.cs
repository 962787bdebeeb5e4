using System.Numerics;
using System.Runtime.Intrinsics;
using Lucene.Net.Index;
using NewsSearch.Indexing.Search.Lucene.Facets;
using NewsSearch.Indexing.Search.Lucene.Postings;

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
        return Array.TrueForAll(_rarestFirst, word => word.GoTo(stretch) && word.Leave(_having));
    }

    /// <summary>How often the words stand side by side in a document that has all of them.</summary>
    private int Times(int at)
    {
        var most = 0;
        foreach (var word in _words)
            most = Math.Max(most, word.GoTo(at));
        return most <= PlaceReader.Few ? TimesOfFew() : TimesOfMany();
    }

    /// <remarks>Each place of the first word is compared with all of another's at once. How many of them each has is anybody's guess, so nothing is done differently for it.</remarks>
    private int TimesOfFew()
    {
        var places = _words[0].FewPlaces();
        var left = Vector128.GreaterThanOrEqual(places, Vector128<int>.Zero);
        for (var word = 1; word < _words.Length; word++)
        {
            var (wanted, others) = (places + Vector128.Create(offsets[word] - offsets[0]), _words[word].FewPlaces());
            left &= Vector128.Equals(wanted, others)
                | Vector128.Equals(wanted, Vector128.ShuffleNative(others, Vector128.Create(1, 2, 3, 0)))
                | Vector128.Equals(wanted, Vector128.ShuffleNative(others, Vector128.Create(2, 3, 0, 1)))
                | Vector128.Equals(wanted, Vector128.ShuffleNative(others, Vector128.Create(3, 0, 1, 2)));
        }

        return BitOperations.PopCount(left.ExtractMostSignificantBits());
    }

    private int TimesOfMany()
    {
        var places = _words[0].Places();
        for (var word = 1; word < _words.Length && places.Length > 0; word++)
            places = places[..WordsInTurn.Leave(places, _words[word].Places(), offsets[word] - offsets[0])];
        return places.Length;
    }
}
