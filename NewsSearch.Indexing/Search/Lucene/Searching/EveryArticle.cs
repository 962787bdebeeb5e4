using System.Numerics;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>Finds, where no words are asked for, everything that passes the filters: the filters' sets are the hits. In an order of dates.</summary>
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
            Rank(hits);
        }
    }

    private void Rank(SegmentHits found)
    {
        var (columns, bits) = (found.Segment.Columns, found.Hits.GetBits());
        for (var word = 0; word < (found.Segment.MaxDoc + 63) >> 6; word++)
        {
            for (var rest = (ulong)bits[word]; rest != 0; rest &= rest - 1)
            {
                var document = (word << 6) + BitOperations.TrailingZeroCount(rest);
                best.Offer(HitOrder.OfInstant(columns.Instants[document], sort), columns.Numbers, document, found.Segment.Context.DocBase);
            }
        }
    }
}
