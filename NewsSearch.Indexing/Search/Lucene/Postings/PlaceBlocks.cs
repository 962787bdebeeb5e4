using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace NewsSearch.Indexing.Search.Lucene.Postings;

/// <summary>
/// The places of a term in its documents, deleted ones among them, read a block at a time, as they lie in the index. To be had by giving an empty one to be reused where places are asked for. Knows no leaps: to advance is to go through what lies between.
/// </summary>
internal sealed class PlaceBlocks : DocsAndPositionsEnum
{
    private readonly DocumentBlocks _documents = new();
    private readonly int[] _ends = new int[BlockDecoder.Size];
    private IndexInput _input = null!;
    private BlockDecoder _decoder = null!;
    private byte[] _packed = [];
    private int[] _steps = [];
    private long _total;
    private long _before;
    private long _next;
    private long _read;
    private long _start;
    private int _frequency;
    private int _taken;
    private int _place;
    private int _document = -1;

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
        _documents.Begin(documents.Input, documents.Start, documents.Total, decoder);
        (_input, _total, _decoder) = (places.Input, places.Total, decoder);
        (_before, _next, _read, _start, _frequency, _document) = (0, 0, -1, 0, 0, -1);
        Array.Clear(_ends);
        if (_packed.Length < decoder.Room)
            (_packed, _steps) = (new byte[decoder.Room], new int[decoder.Room]);
        _input.Seek(places.Start);
    }

    /// <inheritdoc/>
    public override int NextDoc() => Advance(_document + 1);

    /// <inheritdoc/>
    public override int Advance(int target)
    {
        while (_documents.Documents.Length == 0 || _documents.Documents[^1] < target)
        {
            _before += _ends[^1];
            if (!_documents.NextBlock())
            {
                Array.Clear(_ends);
                return _document = NO_MORE_DOCS;
            }

            var frequencies = _documents.Frequencies;
            frequencies.CopyTo(_ends);
            _ends.AsSpan(frequencies.Length).Clear();
            Ascending.AddUp(_ends, 0);
        }

        var at = Ascending.CountBelow(_documents.Block, target);
        var first = at == 0 ? 0 : _ends[at - 1];
        (_document, _start, _frequency, _taken, _place) = (_documents.Block[at], _before + first, _ends[at] - first, 0, 0);
        return _document;
    }

    /// <summary>Reads where the term stands in the current document, ascending.</summary>
    /// <param name="places">Takes <see cref="Freq"/> places.</param>
    public void Read(Span<int> places)
    {
        var place = 0;
        for (var at = 0; at < _frequency; at++)
            places[at] = place += Step(_start + at);
    }

    /// <inheritdoc/>
    public override int NextPosition() => _place += Step(_start + _taken++);

    /// <inheritdoc/>
    public override BytesRef? GetPayload() => null;

    /// <inheritdoc/>
    public override long GetCost() => _documents.GetCost();

    /// <summary>How far one of the term's places is from the one before it in the document.</summary>
    private int Step(long at)
    {
        if (at / BlockDecoder.Size is var block && block != _read)
            ReadBlock(block);
        return _steps[at % BlockDecoder.Size];
    }

    /// <summary>Reads a block of steps from one place to the next; those behind the last whole block take as many bytes each as they need.</summary>
    private void ReadBlock(long block)
    {
        for (; _next < block; _next++)
            _decoder.Skip(_input);
        if ((block + 1) * BlockDecoder.Size <= _total)
            _decoder.Read(_input, _packed, _steps);
        else
        {
            for (var at = 0; at < _total % BlockDecoder.Size; at++)
                _steps[at] = _input.ReadVInt32();
        }

        (_read, _next) = (block, block + 1);
    }
}
