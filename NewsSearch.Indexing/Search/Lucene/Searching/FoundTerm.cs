using Lucene.Net.Index;
using Lucene.Net.Util;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>Where a term stands in the segments of a searcher, looked up once.</summary>
internal sealed class FoundTerm : IDisposable
{
    private readonly IReadOnlyList<ArchiveSegment> _segments;
    private readonly string _field;
    private readonly TermsEnum?[] _terms;

    /// <summary>Looks a term up.</summary>
    public FoundTerm(ArchiveSearcher searcher, Term term)
    {
        (_segments, _field) = (searcher.Segments, term.Field);
        _terms = [.. _segments.Select(segment => Find(segment, term.Bytes))];
        foreach (var terms in _terms)
            Frequency += terms?.DocFreq ?? 0;
    }

    /// <summary>How many documents have it, deleted ones among them.</summary>
    public int Frequency { get; }

    /// <summary>Its place among the terms of its field in a segment; null where that does not have it.</summary>
    public TermsEnum? In(ArchiveSegment segment) => _terms[segment.Context.Ord];

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var segment in _segments)
        {
            if (_terms[segment.Context.Ord] is { } terms)
                segment.Return(_field, terms);
            _terms[segment.Context.Ord] = null;
        }
    }

    private TermsEnum? Find(ArchiveSegment segment, BytesRef term)
    {
        if (segment.TakeTerms(_field) is not { } terms)
            return null;
        if (terms.SeekExact(term))
            return terms;
        segment.Return(_field, terms);
        return null;
    }
}
