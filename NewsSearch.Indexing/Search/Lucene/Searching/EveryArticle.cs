namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>Finds, where no words are asked for, everything that passes the filters: the filters' sets are the hits. In an order of dates or of arrival.</summary>
internal sealed class EveryArticle(ArchiveSearcher searcher, FacetSelection selection, DayRange? days, SearchSort sort, BestHits best, Deadline deadline) : IMatcher
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
            var filter = SegmentFilter.Of(segment, selection, days);
            var matched = segment.Present;
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
}
