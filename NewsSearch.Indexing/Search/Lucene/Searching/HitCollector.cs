using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>Searches in one pass of Lucene's, whatever the query: marks every document that matches and passes the base filter, and ranks those that pass all filters, by relevance on the way and by dates at the end of each segment.</summary>
internal sealed class HitCollector(ArchiveSearcher searcher, Query query, FacetSelection selection, DayRange? days, SearchSort sort, BestHits best, Deadline deadline) : ICollector, IMatcher
{
    private readonly List<SegmentHits> _segments = [];
    private ArchiveSegment _segment = null!;
    private SegmentFilter _filter = null!;
    private FixedBitSet? _matched;
    private Scorer? _scorer;

    /// <inheritdoc/>
    public bool AcceptsDocsOutOfOrder => true;

    /// <inheritdoc/>
    public IReadOnlyList<SegmentHits> Found()
    {
        EndSegment();
        return _segments;
    }

    /// <inheritdoc/>
    public void Run()
    {
        if (searcher.Segments.Count == 0)
            return;
        var weight = searcher.CreateNormalizedWeight(query);
        foreach (var segment in searcher.Segments)
        {
            SetNextReader(segment.Context);
            weight.GetBulkScorer(segment.Context, !AcceptsDocsOutOfOrder, new WatchedDocuments(segment.Live, segment.MaxDoc, deadline))?.Score(this);
        }

        EndSegment();
    }

    /// <inheritdoc/>
    public void SetNextReader(AtomicReaderContext context)
    {
        EndSegment();
        _segment = searcher.Segments[context.Ord];
        _filter = SegmentFilter.Of(_segment, selection, days);
        _matched = new FixedBitSet(_segment.MaxDoc);
        deadline.Look();
    }

    /// <inheritdoc/>
    public void SetScorer(Scorer scorer) => _scorer = scorer;

    /// <inheritdoc/>
    public void Collect(int doc)
    {
        deadline.Tick();
        if (_filter.Base is { } pass && !pass.Get(doc))
            return;
        _matched!.Set(doc);
        if (sort != SearchSort.Relevance)
            return;
        foreach (var any in _filter.Any)
        {
            if (!any.Get(doc))
                return;
        }

        best.Offer(HitOrder.OfScore(_scorer!.GetScore()), _segment.Columns.Numbers, doc, _segment.Context.DocBase);
    }

    /// <summary>Keeps what was found in the segment looked at, if any, and offers it to the best where their order is one of dates.</summary>
    private void EndSegment()
    {
        if (_matched is null)
            return;
        _segments.Add(SegmentHits.Of(_segment, _matched, _filter));
        _matched = null;
        if (sort != SearchSort.Relevance)
            DateOrder.Offer(_segments[^1], sort, best);
    }
}
