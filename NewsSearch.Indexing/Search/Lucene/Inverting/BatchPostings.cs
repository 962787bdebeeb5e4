using Lucene.Net.Index;
using Lucene.Net.Util;

namespace NewsSearch.Indexing.Search.Lucene.Inverting;

/// <summary>Goes through the documents of a term and its places in each.</summary>
internal sealed class BatchPostings(SortedOccurrences occurrences) : DocsAndPositionsEnum
{
    private readonly BytesRef _width = new([0]);
    private int _end;
    private int _past;
    private int _first;
    private int _next;
    private int _place;
    private int _document = -1;

    /// <inheritdoc/>
    public override int DocID => _document;

    /// <inheritdoc/>
    public override int Freq => _past - _first;

    /// <inheritdoc/>
    public override int StartOffset => -1;

    /// <inheritdoc/>
    public override int EndOffset => -1;

    /// <summary>Begins with a term.</summary>
    public void Begin(int rank)
    {
        (_past, _end) = occurrences.Of(rank);
        _document = -1;
    }

    /// <inheritdoc/>
    public override int NextDoc()
    {
        if (_past == _end)
            return _document = NO_MORE_DOCS;
        var documents = occurrences.Documents;
        _first = _next = _past;
        _document = documents[_past];
        do
            _past++;
        while (_past < _end && documents[_past] == _document);
        return _document;
    }

    /// <inheritdoc/>
    public override int NextPosition()
    {
        _place = occurrences.Places[_next++];
        return Place.Position(_place);
    }

    /// <inheritdoc/>
    public override BytesRef? GetPayload()
    {
        if (Place.Width(_place) is var width && width <= 1)
            return null;
        _width.Bytes[0] = (byte)width;
        return _width;
    }

    /// <inheritdoc/>
    public override int Advance(int target) => SlowAdvance(target);

    /// <inheritdoc/>
    public override long GetCost() => _end - _past;
}
