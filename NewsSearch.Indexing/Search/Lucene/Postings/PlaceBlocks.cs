using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace NewsSearch.Indexing.Search.Lucene.Postings;

/// <summary>
/// The places of a term in its documents, deleted ones among them, read a block at a time, as they lie in the index. To be had by giving an empty one to be reused where places are asked for. Knows no leaps: to advance is to go through what lies between.
/// </summary>
internal sealed class PlaceBlocks : DocsAndPositionsEnum
{
    private readonly int[] _ends = new int[BlockDecoder.Size];
    private long _before;
    private long _start;
    private int _frequency;
    private int _taken;
    private int _place;
    private int _document = -1;

    /// <summary>Its documents, for who goes through them in a loop of his own and asks <see cref="Places"/>; to be used in place of all else here.</summary>
    public DocumentBlocks Documents { get; } = new();

    /// <summary>Its places in all documents, one after the other.</summary>
    public PlaceReader Places { get; } = new();

    /// <inheritdoc/>
    public override int DocID => _document;

    /// <inheritdoc/>
    public override int Freq => _frequency;

    /// <inheritdoc/>
    public override int StartOffset => -1;

    /// <inheritdoc/>
    public override int EndOffset => -1;

    /// <summary>Starts over with a term.</summary>
    /// <param name="documents">The file of documents, for this alone, with where the term's begin and how many they are.</param>
    /// <param name="places">The file of places, for this alone, with where the term's begin and how many they are.</param>
    /// <param name="decoder">Reads blocks.</param>
    public void Begin((IndexInput Input, long Start, int Total) documents, (IndexInput Input, long Start, long Total) places, BlockDecoder decoder)
    {
        Documents.Begin(documents.Input, documents.Start, documents.Total, decoder);
        Places.Begin(places.Input, places.Start, places.Total, decoder);
        (_before, _start, _frequency, _document) = (0, 0, 0, -1);
        Array.Clear(_ends);
    }

    /// <inheritdoc/>
    public override int NextDoc() => Advance(_document + 1);

    /// <inheritdoc/>
    public override int Advance(int target)
    {
        while (Documents.Documents.Length == 0 || Documents.Documents[^1] < target)
        {
            _before += _ends[^1];
            if (!Documents.NextBlock())
            {
                Array.Clear(_ends);
                return _document = NO_MORE_DOCS;
            }

            var frequencies = Documents.Frequencies;
            Ascending.AddUp(frequencies, 0, _ends);
            _ends.AsSpan(frequencies.Length).Fill(_ends[frequencies.Length - 1]);
        }

        var at = Ascending.CountBelow(Documents.Block, target);
        var first = at == 0 ? 0 : _ends[at - 1];
        (_document, _start, _frequency, _taken, _place) = (Documents.Block[at], _before + first, _ends[at] - first, 0, 0);
        return _document;
    }

    /// <summary>Reads where the term stands in the current document, ascending.</summary>
    /// <param name="places">Takes <see cref="Freq"/> places.</param>
    public void Read(Span<int> places) => Places.Read(_start, places[.._frequency]);

    /// <inheritdoc/>
    public override int NextPosition() => _place += Places.Step(_start + _taken++);

    /// <inheritdoc/>
    public override BytesRef? GetPayload() => null;

    /// <inheritdoc/>
    public override long GetCost() => Documents.GetCost();
}
