namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>Where a page of hits begins.</summary>
/// <param name="After">Only hits behind this key; null from the beginning.</param>
/// <param name="Skip">How many of those to pass over.</param>
/// <param name="Size">Hits wanted.</param>
/// <param name="Anew">Whether it is the beginning because the cursor was none of this order.</param>
internal readonly record struct PageStart(HitKey? After, int Skip, int Size, bool Anew = false)
{
    /// <summary>How far pages go.</summary>
    public const int LastPaged = 10_000;

    private const int MostHits = 1_000;

    /// <summary>How many hits are to be kept in their order for the page.</summary>
    public int Needed => Math.Min(Skip + Size, LastPaged);

    /// <summary>The start that a request asks for in an order.</summary>
    public static PageStart Of(SearchRequest request, SearchSort sort)
    {
        var size = Math.Clamp(request.Size, 0, MostHits);
        if (request.Cursor is not { } cursor)
            return new PageStart(null, (int)Math.Min((Math.Max(1, request.Page) - 1L) * size, LastPaged), size);
        if (sort == SearchSort.Relevance && SearchCursor.ReadPlace(cursor) is { } place)
            return new PageStart(null, Math.Min(place, LastPaged), size);
        var after = SearchCursor.Read(cursor, sort);
        return new PageStart(after, 0, size, Anew: after is null);
    }
}
