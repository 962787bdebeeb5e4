using Lucene.Net.Util;
using NewsSearch.Indexing.Search.Lucene.Facets;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>What a search found in one segment.</summary>
/// <param name="Segment">The segment.</param>
/// <param name="Hits">The documents that pass everything.</param>
/// <param name="BesideAny">For each facet with 'any' values, the documents that pass everything but those: what its own counts are over.</param>
internal sealed record SegmentHits(ArchiveSegment Segment, FixedBitSet Hits, IReadOnlyList<FixedBitSet> BesideAny)
{
    /// <summary>How many hits there are.</summary>
    public int Count { get; } = BitCount.OfBoth(Hits.GetBits(), Hits.GetBits());

    /// <summary>The hits among documents that match the query and the base filter.</summary>
    public static SegmentHits Of(ArchiveSegment segment, FixedBitSet matched, SegmentFilter filter)
    {
        if (filter.Any.Count == 0)
            return new SegmentHits(segment, matched, []);
        var hits = matched.Clone();
        foreach (var any in filter.Any)
            hits.And(any);
        return new SegmentHits(segment, hits, [.. Enumerable.Range(0, filter.Any.Count).Select(own => AllBut(own, matched, filter))]);
    }

    private static FixedBitSet AllBut(int own, FixedBitSet matched, SegmentFilter filter)
    {
        var others = matched.Clone();
        for (var i = 0; i < filter.Any.Count; i++)
        {
            if (i != own)
                others.And(filter.Any[i]);
        }

        return others;
    }
}
