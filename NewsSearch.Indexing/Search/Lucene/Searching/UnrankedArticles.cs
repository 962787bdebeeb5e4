using Lucene.Net.Util;
using NewsSearch.Indexing.Search.Lucene.Querying;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>Finds what passes the filters where no words are asked for, or only those of one pattern, which match alike: the sets are the hits, and no document is looked at by itself. In an order of dates or of arrival.</summary>
/// <param name="searcher">What is searched.</param>
/// <param name="pattern">The pattern; null for everything.</param>
/// <param name="selection">The facet filters.</param>
/// <param name="days">The days that count; null for all.</param>
/// <param name="sort">The order, any but by relevance.</param>
/// <param name="best">Takes the best hits.</param>
/// <param name="deadline">When to end.</param>
internal sealed class UnrankedArticles(ArchiveSearcher searcher, PatternQuery? pattern, FacetSelection selection, DayRange? days, SearchSort sort, BestHits best, Deadline deadline) : IMatcher
{
    private readonly List<SegmentHits> _found = [];

    /// <inheritdoc/>
    public IReadOnlyList<SegmentHits> Found() => _found;

    /// <inheritdoc/>
    public void Run()
    {
        foreach (var segment in searcher.Segments)
        {
            deadline.Look();
            if (pattern is null)
                Take(segment, segment.Present);
            else
                Take(segment, pattern);
        }
    }

    /// <summary>Where time runs out over it, the documents seen until then are kept.</summary>
    private void Take(ArchiveSegment segment, PatternQuery sought)
    {
        var having = new FixedBitSet(segment.MaxDoc);
        try
        {
            sought.AddTo(having, segment.Context.AtomicReader);
        }
        finally
        {
            if (segment.Live is not null)
                having.And(segment.Present);
            Take(segment, having);
        }
    }

    private void Take(ArchiveSegment segment, FixedBitSet matched)
    {
        var filter = SegmentFilter.Of(segment, selection, days);
        if (filter.Base is { } pass)
        {
            pass.And(matched);
            matched = pass;
        }

        var hits = SegmentHits.Of(segment, matched, filter);
        _found.Add(hits);
        DateOrder.Offer(hits, sort, best);
    }
}
