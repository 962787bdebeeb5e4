using System.Buffers;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>
/// What the documents of a segment score, gathered one term after the other: first the required terms, the rarest first, then the optional ones. A score is valid for a document of its set alone, so nothing is ever cleared.
/// Required terms add up in single precision and optional ones in double, as Lucene adds them.
/// </summary>
internal sealed class SegmentScores : IDisposable
{
    private readonly FixedBitSet? _allowed;
    private readonly int _size;
    private readonly float[] _required;
    private readonly double[] _optional;
    private FixedBitSet? _all;
    private FixedBitSet? _some;

    /// <param name="allowed">The only documents that count; null for all.</param>
    /// <param name="size">One past the last document.</param>
    public SegmentScores(FixedBitSet? allowed, int size)
    {
        (_allowed, _size) = (allowed, size);
        _required = ArrayPool<float>.Shared.Rent(size);
        _optional = ArrayPool<double>.Shared.Rent(size);
    }

    /// <summary>The documents that have every required term; where none is required, those that have any.</summary>
    public FixedBitSet Matched => _all ?? _some ?? new FixedBitSet(_size);

    /// <summary>Leaves only documents that have a term too.</summary>
    /// <param name="documents">Its documents, at their beginning.</param>
    /// <param name="scoring">What it counts.</param>
    /// <param name="lengths">The lengths of its field by document; null where the index has none.</param>
    public void Require(DocsEnum documents, TermScoring scoring, byte[]? lengths)
    {
        var (before, with) = (_all, new FixedBitSet(_size));
        var within = new DocumentsWithin(documents, before ?? _allowed);
        for (var document = within.Next(); document != DocIdSetIterator.NO_MORE_DOCS; document = within.Next())
        {
            var score = scoring.Of(documents.Freq, lengths?[document]);
            _required[document] = before is null ? score : _required[document] + score;
            with.Set(document);
        }

        _all = with;
    }

    /// <summary>Counts a term where it stands.</summary>
    public void Allow(DocsEnum documents, TermScoring scoring, byte[]? lengths)
    {
        var some = _some ??= new FixedBitSet(_size);
        var within = new DocumentsWithin(documents, _all ?? _allowed);
        for (var document = within.Next(); document != DocIdSetIterator.NO_MORE_DOCS; document = within.Next())
        {
            double score = scoring.Of(documents.Freq, lengths?[document]);
            _optional[document] = some.GetAndSet(document) ? _optional[document] + score : score;
        }
    }

    /// <summary>The score of a matched document.</summary>
    public float this[int document] =>
        _all is null ? (float)_optional[document]
        : _some is { } some && some.Get(document) ? _required[document] + (float)_optional[document]
        : _required[document];

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<float>.Shared.Return(_required);
        ArrayPool<double>.Shared.Return(_optional);
    }
}
