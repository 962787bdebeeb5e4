using System.Numerics;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>Finds the newest, the oldest or the last added of many hits. Sixty-four documents are passed over at once where by their dates none of them can be among the best.</summary>
internal static class DateOrder
{
    /// <summary>Offers the hits of a segment to the best.</summary>
    public static void Offer(SegmentHits found, SearchSort sort, BestHits best)
    {
        var (columns, bits, origin) = (found.Segment.Columns, found.Hits.GetBits(), found.Segment.Context.DocBase);
        var firsts = sort == SearchSort.Oldest ? columns.Oldest : columns.Newest;
        for (var word = 0; word < firsts.Length; word++)
        {
            if (bits[word] == 0)
                continue;
            if (best.IsFull && sort != SearchSort.Added && HitOrder.OfInstant(firsts[word], sort) > best.Worst)
            {
                best.PassOver();
                continue;
            }

            for (var rest = (ulong)bits[word]; rest != 0; rest &= rest - 1)
            {
                var document = (word << 6) + BitOperations.TrailingZeroCount(rest);
                best.Offer(HitOrder.Of(columns, document, sort), columns.Numbers, document, origin);
            }
        }
    }
}
