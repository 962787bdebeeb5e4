using Lucene.Net.Index;
using NewsSearch.Indexing.Search.Lucene.Postings;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>Looks up in which of some documents of a segment words stand side by side, and how often.</summary>
internal sealed class PhraseLookup : Lookup
{
    private readonly DocsAndPositionsEnum[] _words;
    private readonly int[][] _places;
    private readonly int[] _offsets;
    private readonly TermScoring _scoring;
    private readonly byte[]? _lengths;
    private readonly Deadline _deadline;

    /// <param name="words">The terms of their field, each at a word of the phrase.</param>
    /// <param name="offsets">Where each word stands in the phrase.</param>
    /// <param name="scoring">What the phrase counts.</param>
    /// <param name="lengths">The lengths of the field by document; null where the index has none.</param>
    /// <param name="wanted">How many documents will be looked up.</param>
    /// <param name="blocks">What may be used to go through each word's places, until the next segment.</param>
    /// <param name="deadline">When to end.</param>
    public PhraseLookup(TermsEnum[] words, int[] offsets, TermScoring scoring, byte[]? lengths, int wanted, PlaceBlocks[] blocks, Deadline deadline)
    {
        (_offsets, _scoring, _lengths, _deadline) = (offsets, scoring, lengths, deadline);
        _words = [.. words.Select((word, at) => word.DocsAndPositions(null, (long)wanted * Leap < word.DocFreq ? null : blocks[at], DocsAndPositionsFlags.NONE))];
        _places = [.. words.Select(_ => new int[Leap])];
    }

    /// <inheritdoc/>
    /// <remarks>Throws nothing where time runs out, so that what was found until then is not lost; whoever asks looks at the clock.</remarks>
    public override int Of(ReadOnlySpan<int> documents, Span<int> places, Span<float> scores)
    {
        var count = 0;
        for (var at = 0; at < documents.Length && InTime(); at++)
        {
            if (!Has(documents[at]) || Times() is not (> 0 and var times))
                continue;
            (places[count], scores[count]) = (at, _scoring.Of(times, _lengths, documents[at]));
            count++;
        }

        return count;
    }

    private bool InTime()
    {
        try
        {
            _deadline.Tick();
            return true;
        }
        catch (TimeIsUpException)
        {
            return false;
        }
    }

    /// <summary>Whether a document has every word; then all of them are there.</summary>
    private bool Has(int document)
    {
        foreach (var word in _words)
        {
            if (word.DocID < document)
                word.Advance(document);
            if (word.DocID != document)
                return false;
        }

        return true;
    }

    /// <summary>How often the words stand side by side in the document that they are at.</summary>
    private int Times()
    {
        var places = Places(0);
        for (var word = 1; word < _words.Length && places.Length > 0; word++)
            places = places[..WordsInTurn.Leave(places, Places(word), _offsets[word] - _offsets[0])];
        return places.Length;
    }

    private Span<int> Places(int word)
    {
        var (source, count) = (_words[word], _words[word].Freq);
        if (_places[word].Length < count)
            _places[word] = new int[Math.Max(count, 2 * _places[word].Length)];
        var places = _places[word].AsSpan(0, count);
        if (source is PlaceBlocks blocks)
        {
            blocks.Read(places);
            return places;
        }

        for (var at = 0; at < count; at++)
            places[at] = source.NextPosition();
        return places;
    }
}
