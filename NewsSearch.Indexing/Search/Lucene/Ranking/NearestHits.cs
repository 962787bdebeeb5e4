using Lucene.Net.Search;
using Lucene.Net.Util;
using NewsSearch.Indexing.Search.Lucene.Searching;
using NewsSearch.Indexing.Search.Meaning;

namespace NewsSearch.Indexing.Search.Lucene.Ranking;

/// <summary>The articles nearest in meaning among all that pass the filters: every vector is looked at, so none is missed.</summary>
internal static class NearestHits
{
    /// <summary>The nearest documents among those that pass <paramref name="narrowing"/>, at most <paramref name="most"/>, in no order.</summary>
    public static IEnumerable<int> Of(ArchiveSearcher searcher, MeaningOfQuery meaning, Filter? narrowing, FacetSelection selection, DayRange? days, int most, Deadline deadline)
    {
        var best = new BestHits(most, null);
        foreach (var segment in searcher.Segments)
        {
            var (filter, live, numbers) = (SegmentFilter.Of(segment, selection, days), segment.Live, segment.Columns.Numbers);
            var narrowed = narrowing is null ? null : Narrowed(narrowing, segment);
            for (var document = 0; document < segment.MaxDoc; document++)
            {
                deadline.Tick();
                if (live?.Get(document) == false || filter.Base?.Get(document) == false || narrowed?.Get(document) == false || filter.Any.Any(any => !any.Get(document)))
                    continue;
                if (meaning.NearnessOf(numbers[document]) is { } near)
                    best.Offer(HitOrder.OfScore(near + 1), numbers, document, segment.Context.DocBase);
            }
        }

        return best.InOrder().Select(hit => hit.Document);
    }

    private static FixedBitSet Narrowed(Filter narrowing, ArchiveSegment segment)
    {
        var passing = new FixedBitSet(segment.MaxDoc);
        if (narrowing.GetDocIdSet(segment.Context, segment.Live)?.GetIterator() is { } documents)
            passing.Or(documents);
        return passing;
    }
}
