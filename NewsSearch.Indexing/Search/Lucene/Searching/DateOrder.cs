using System.Numerics;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>Finds the newest, the oldest or the last added of many hits. Sixty-four documents are passed over at once where by their dates none of them can be among the best.</summary>
internal static class DateOrder
{
    /// <summary>Offers the hits of a segment to the best.</summary>
    public static void Offer(SegmentHits found, SearchSort sort, BestHits best)
    {
        var (columns, bits, offered) = (found.Segment.Columns, found.Hits.GetBits(), best.NotToBePassedOver(found.Segment.Context.Ord)?.GetBits());
        var firsts = sort == SearchSort.Oldest ? columns.Oldest : columns.Newest;
        for (var word = 0; word < firsts.Length; word++)
        {
            var documents = (ulong)bits[word];
            if (offered is not null)
            {
                Offer(found, word, documents & (ulong)offered[word], sort, best);
                documents &= ~(ulong)offered[word];
            }

            if (documents == 0)
                continue;
            if (best.IsFull && sort != SearchSort.Added && HitOrder.OfInstant(firsts[word], sort) > best.Worst)
                best.PassOver();
            else
                Offer(found, word, documents, sort, best);
        }
    }

    private static void Offer(SegmentHits found, int word, ulong documents, SearchSort sort, BestHits best)
    {
        var (columns, origin) = (found.Segment.Columns, found.Segment.Context.DocBase);
        for (; documents != 0; documents &= documents - 1)
        {
            var document = (word << 6) + BitOperations.TrailingZeroCount(documents);
            best.Offer(HitOrder.Of(columns, document, sort), columns.Numbers, document, origin);
        }
    }
}
