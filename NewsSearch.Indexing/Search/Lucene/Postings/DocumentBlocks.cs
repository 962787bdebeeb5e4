using Lucene.Net.Index;
using Lucene.Net.Store;

namespace NewsSearch.Indexing.Search.Lucene.Postings;

/// <summary>
/// The documents of a term, deleted ones among them, a block at a time, as they lie in the index: who goes through many of them in a loop of his own is spared a call for each. To be had by giving an empty one to be reused where documents are asked for.
/// Knows no leaps: to advance is to go through what lies between.
/// </summary>
internal sealed class DocumentBlocks : DocsEnum
{
    private DocsEnum? _others;
    private IndexInput _input = null!;
    private BlockDecoder _decoder = null!;
    private byte[] _packed = [];
    private int[] _documents = [];
    private int[] _frequencies = [];
    private int _total;
    private int _left;
    private int _count;
    private int _at;
    private int _last;
    private int _document = -1;
    private bool _frequenciesAhead;

    /// <summary>The documents of the current block that were not taken yet; empty before the first.</summary>
    public ReadOnlySpan<int> Documents => _documents.AsSpan(_at, _count - _at);

    /// <summary>The documents of the current block, taken or not, and behind them as many times the largest number as make up a whole block.</summary>
    public ReadOnlySpan<int> Block => _documents.AsSpan(0, BlockDecoder.Size);

    /// <summary>How often the term stands in each of <see cref="Documents"/>; read when first asked for.</summary>
    public ReadOnlySpan<int> Frequencies
    {
        get
        {
            ReadFrequencies();
            return _frequencies.AsSpan(_at, _count - _at);
        }
    }

    /// <inheritdoc/>
    public override int DocID => _document;

    /// <inheritdoc/>
    public override int Freq
    {
        get
        {
            ReadFrequencies();
            return _frequencies[_at - 1];
        }
    }

    /// <summary>Starts over with a term.</summary>
    /// <param name="input">The file of documents, for this alone.</param>
    /// <param name="start">Where the term's begin.</param>
    /// <param name="total">How many they are.</param>
    /// <param name="decoder">Reads blocks.</param>
    public void Begin(IndexInput input, long start, int total, BlockDecoder decoder)
    {
        (_others, _input, _decoder, _total, _left, _count, _at, _last, _document, _frequenciesAhead) = (null, input, decoder, total, total, 0, 0, 0, -1, false);
        if (_packed.Length < decoder.Room)
            (_packed, _documents, _frequencies) = (new byte[decoder.Room], new int[decoder.Room], new int[decoder.Room]);
        input.Seek(start);
    }

    /// <summary>Starts over with the documents of a term, deleted ones among them.</summary>
    /// <param name="terms">The terms of its field, at this one.</param>
    public void Begin(TermsEnum terms)
    {
        if (terms.Docs(null, this, DocsFlags.FREQS) is var documents && documents != this)
            Begin(documents);
    }

    /// <summary>Starts over with documents that do not lie in blocks.</summary>
    /// <param name="documents">The documents, at their beginning.</param>
    public void Begin(DocsEnum documents)
    {
        (_others, _total, _left, _count, _at, _document, _frequenciesAhead) = (documents, (int)documents.GetCost(), 0, 0, 0, -1, false);
        if (_documents.Length < BlockDecoder.Size)
            (_documents, _frequencies) = (new int[BlockDecoder.Size], new int[BlockDecoder.Size]);
    }

    /// <summary>Takes documents off the beginning of <see cref="Documents"/>.</summary>
    public void Take(int count) => _at += count;

    /// <summary>Goes to the next block; false behind the last.</summary>
    public bool NextBlock()
    {
        if (_others is not null)
            return NextOthers(_others);
        if (_frequenciesAhead)
            _decoder.Skip(_input);
        (_at, _count) = (0, Math.Min(_left, BlockDecoder.Size));
        _frequenciesAhead = _count == BlockDecoder.Size;
        if (_count == 0)
            return false;
        if (_frequenciesAhead)
            _decoder.Read(_input, _packed, _documents);
        else
            ReadRest();

        _left -= _count;
        var block = _documents.AsSpan(0, BlockDecoder.Size);
        Ascending.AddUp(block, _last, block);
        _last = _documents[_count - 1];
        FillUp();
        return true;
    }

    /// <inheritdoc/>
    public override int NextDoc() => _at < _count || NextBlock() ? _document = _documents[_at++] : _document = NO_MORE_DOCS;

    /// <inheritdoc/>
    public override int Advance(int target)
    {
        while (NextDoc() < target)
        {
        }

        return _document;
    }

    /// <inheritdoc/>
    public override long GetCost() => _total;

    private void ReadFrequencies()
    {
        if (!_frequenciesAhead)
            return;
        _decoder.Read(_input, _packed, _frequencies);
        _frequenciesAhead = false;
    }

    private bool NextOthers(DocsEnum others)
    {
        for ((_at, _count) = (0, 0); _count < BlockDecoder.Size && others.NextDoc() != NO_MORE_DOCS; _count++)
            (_documents[_count], _frequencies[_count]) = (others.DocID, others.Freq);
        FillUp();
        return _count > 0;
    }

    private void FillUp() => _documents.AsSpan(_count, BlockDecoder.Size - _count).Fill(int.MaxValue);

    /// <summary>The last documents of a term, too few for a block: each in as many bytes as it needs, with its frequency where that is not one.</summary>
    private void ReadRest()
    {
        for (var at = 0; at < _count; at++)
        {
            var code = _input.ReadVInt32();
            _documents[at] = code >>> 1;
            _frequencies[at] = (code & 1) != 0 ? 1 : _input.ReadVInt32();
        }
    }
}
