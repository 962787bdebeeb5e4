using NewsSearch.Indexing.Search.Lucene.Ranking;
using NewsSearch.Indexing.Search.Meaning;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>The hits of one page.</summary>
/// <param name="Hits">In the order shown.</param>
/// <param name="NextCursor">Where the next page begins; null at the end.</param>
internal sealed record HitPage(IReadOnlyList<RankedHit> Hits, string? NextCursor)
{
    /// <summary>Cuts the page out of the best hits.</summary>
    /// <param name="best">The best hits by words or date, at least as many as the page needs, and where meaning counts as many as it orders.</param>
    /// <param name="sort">The order.</param>
    /// <param name="start">Where the page begins.</param>
    /// <param name="meaning">What the query means; null where that does not count.</param>
    /// <param name="share">What meaning counts.</param>
    public static HitPage Of(BestHits best, SearchSort sort, PageStart start, MeaningOfQuery? meaning, double share)
    {
        var kept = best.InOrder();
        var order = meaning is null ? kept.Select(hit => new RankedHit(hit, null)) : MixedOrder.Of(kept, meaning, share);
        List<RankedHit> page = [.. order.Skip(start.Skip).Take(start.Size)];
        var end = start.Skip + page.Count;
        var isLast = page.Count == 0 || end == kept.Count && !best.More;
        return new HitPage(page, isLast ? null : Next(kept, sort, end, mixed: meaning is not null));
    }

    /// <summary>Among hits ordered by words and meaning a place; from their end on, which is an end in the order of words too, the key of the last by words.</summary>
    private static string Next(List<Hit> kept, SearchSort sort, int end, bool mixed) =>
        mixed && end < Math.Min(kept.Count, MixedOrder.Most) ? SearchCursor.WritePlace(end) : SearchCursor.Write(sort, kept[end - 1].Key);
}
