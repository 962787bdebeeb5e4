using Lucene.Net.Util;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>What a request's filters leave of one segment.</summary>
/// <param name="Base">Documents that pass everything but the 'any' filters; null where all do.</param>
/// <param name="Any">For each facet with 'any' values, the documents that have one of them.</param>
internal sealed record SegmentFilter(FixedBitSet? Base, IReadOnlyList<FixedBitSet> Any)
{
    /// <summary>The filter of a segment. Deleted documents may pass.</summary>
    public static SegmentFilter Of(ArchiveSegment segment, FacetSelection selection, DayRange? days)
    {
        var all = days is null ? null : DayFilter.Of(segment, days);
        foreach (var filter in selection.Of(FilterMode.All))
            all = And(all, With(segment, [filter]));
        var none = selection.Of(FilterMode.None).ToList();
        if (none.Count > 0)
        {
            all ??= Every(segment.MaxDoc);
            all.AndNot(With(segment, none));
        }

        return new SegmentFilter(all, [.. selection.Any.Select(facet => With(segment, selection.Of(FilterMode.Any).Where(filter => filter.Facet == facet)))]);
    }

    /// <summary>A set of every document.</summary>
    public static FixedBitSet Every(int maxDoc)
    {
        var every = new FixedBitSet(maxDoc);
        every.Set(0, maxDoc);
        return every;
    }

    private static FixedBitSet And(FixedBitSet? some, FixedBitSet others)
    {
        if (some is null)
            return others;
        some.And(others);
        return some;
    }

    private static FixedBitSet With(ArchiveSegment segment, IEnumerable<FacetFilter> filters)
    {
        var with = new FixedBitSet(segment.MaxDoc);
        foreach (var filter in filters)
            segment.Columns.Values[(int)filter.Facet].AddTo(with, filter.Value);
        return with;
    }
}
