using Lucene.Net.Search;
using Lucene.Net.Search.Spans;

namespace NewsSearch.Indexing.Search.Lucene.Querying;

/// <summary>Reads, document by document that has all parts, where each stands, and gives the stretches that an arrangement finds.</summary>
internal sealed class ArrangedSpans : Spans
{
    private readonly Spans[] _different;
    private readonly Arrangement _arrangement;
    private readonly Spans? _breaksOfText;
    private readonly List<WordPlace>[] _read;
    private readonly List<WordPlace>[] _places;
    private readonly int[] _documents;
    private readonly List<int> _breaks = [];
    private List<WordPlace> _found = [];
    private int _at;
    private int _document = -1;
    private int _breaksIn = -1;

    /// <param name="different">Where the different parts stand.</param>
    /// <param name="parts">Which of these each part of the arrangement is.</param>
    /// <param name="arrangement">What is to be found.</param>
    /// <param name="breaks">What no stretch runs over; null where it does not matter.</param>
    public ArrangedSpans(Spans[] different, int[] parts, Arrangement arrangement, Spans? breaks)
    {
        (_different, _arrangement, _breaksOfText) = (different, arrangement, breaks);
        _read = [.. different.Select(_ => new List<WordPlace>())];
        _places = [.. parts.Select(part => _read[part])];
        _documents = [.. different.Select(_ => -1)];
    }

    /// <inheritdoc/>
    public override int Doc => _document;

    /// <inheritdoc/>
    public override int Start => _found[_at].Start;

    /// <inheritdoc/>
    public override int End => _found[_at].End;

    /// <inheritdoc/>
    public override bool IsPayloadAvailable => false;

    /// <inheritdoc/>
    public override ICollection<byte[]> GetPayload() => [];

    /// <inheritdoc/>
    public override long GetCost() => _different.Min(part => part.GetCost());

    /// <inheritdoc/>
    public override bool MoveNext() => ++_at < _found.Count || From(_document + 1);

    /// <inheritdoc/>
    public override bool SkipTo(int target) => From(Math.Max(target, _document + 1));

    /// <summary>Goes to the first document from <paramref name="target"/> on with a stretch. Parts that have been read in a document stand behind it.</summary>
    private bool From(int target)
    {
        if (_document == DocIdSetIterator.NO_MORE_DOCS)
            return false;
        for (; Meet(target) is var document && document != DocIdSetIterator.NO_MORE_DOCS; target = document + 1)
        {
            for (var part = 0; part < _different.Length; part++)
                Read(part, document);
            _found = _arrangement.Of(_places, _breaksOfText is null ? static _ => int.MaxValue : NextBreak(document));
            (_document, _at) = (document, 0);
            if (_found.Count > 0)
                return true;
        }

        (_document, _found, _at) = (DocIdSetIterator.NO_MORE_DOCS, [], 0);
        return false;
    }

    /// <summary>The first document from <paramref name="target"/> on in which all parts stand.</summary>
    private int Meet(int target)
    {
        for (var part = 0; part < _different.Length; part++)
        {
            if (_documents[part] < target)
                _documents[part] = _different[part].SkipTo(target) ? _different[part].Doc : DocIdSetIterator.NO_MORE_DOCS;
            if (_documents[part] == target)
                continue;
            if (_documents[part] == DocIdSetIterator.NO_MORE_DOCS)
                return DocIdSetIterator.NO_MORE_DOCS;
            (target, part) = (_documents[part], -1);
        }

        return target;
    }

    private void Read(int part, int document)
    {
        var (spans, places) = (_different[part], _read[part]);
        places.Clear();
        for (; _documents[part] == document; _documents[part] = spans.MoveNext() ? spans.Doc : DocIdSetIterator.NO_MORE_DOCS)
            places.Add(new WordPlace(spans.Start, spans.End));
        places.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.End.CompareTo(b.End));
    }

    /// <summary>Where the sentence or paragraph of a position ends.</summary>
    private Func<int, int> NextBreak(int document)
    {
        _breaks.Clear();
        if (_breaksIn < document)
            _breaksIn = _breaksOfText!.SkipTo(document) ? _breaksOfText.Doc : DocIdSetIterator.NO_MORE_DOCS;
        while (_breaksIn == document)
        {
            _breaks.Add(_breaksOfText!.Start);
            _breaksIn = _breaksOfText.MoveNext() ? _breaksOfText.Doc : DocIdSetIterator.NO_MORE_DOCS;
        }

        return position => _breaks.BinarySearch(position + 1) is var at && (at < 0 ? ~at : at) is var next && next < _breaks.Count ? _breaks[next] : int.MaxValue;
    }
}
