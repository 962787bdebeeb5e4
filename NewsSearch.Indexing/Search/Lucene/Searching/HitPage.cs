using NewsSearch.Indexing.Search.Lucene.Ranking;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>The hits of one page.</summary>
/// <param name="Hits">In the order shown.</param>
/// <param name="NextCursor">Where the next page begins; null at the end.</param>
internal sealed record HitPage(IReadOnlyList<RankedHit> Hits, string? NextCursor)
{
    /// <summary>Cuts the page out of the best hits.</summary>
    /// <param name="order">The best hits in the order shown, at least as many as the page needs.</param>
    /// <param name="reordered">How many of them, from the first, stand in another order than <paramref name="kept"/>; the same hits all the same.</param>
    /// <param name="kept">The best hits by words or date.</param>
    /// <param name="more">Whether there are hits behind those.</param>
    /// <param name="sort">The order asked for.</param>
    /// <param name="start">Where the page begins.</param>
    public static HitPage Of(IReadOnlyList<RankedHit> order, int reordered, List<Hit> kept, bool more, SearchSort sort, PageStart start)
    {
        List<RankedHit> page = [.. order.Skip(start.Skip).Take(start.Size)];
        var end = start.Skip + page.Count;
        if (page.Count == 0 || end == kept.Count && !more)
            return new HitPage(page, null);
        // Among hits in another order a place; from their end on, which is an end in the order of words too, the key of the last by words.
        return new HitPage(page, end < Math.Min(kept.Count, reordered) ? SearchCursor.WritePlace(end) : SearchCursor.Write(sort, kept[end - 1].Key));
    }
}
