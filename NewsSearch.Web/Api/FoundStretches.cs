using System.Runtime.CompilerServices;
using NewsSearch.Indexing.Search;

namespace NewsSearch.Web.Api;

/// <summary>Everything that a search finds, a stretch at a time by cursor, in flat memory.</summary>
public static class FoundStretches
{
    // As many as words and meaning put in an order of their own: what follows goes on behind a hit and not at a place, which would shift with every article that comes in.
    private const int Size = 1_000;

    /// <summary>The stretches in order, to the end.</summary>
    public static async IAsyncEnumerable<IReadOnlyList<SearchHit>> OfAsync(ISearchEngine engine, SearchRequest request, [EnumeratorCancellation] CancellationToken ct)
    {
        request = request with { Size = Size, MarksAll = true };
        SearchResponse found;
        do
        {
            found = await engine.SearchAsync(request, ct);
            yield return found.Hits;
            request = request with { Cursor = found.NextCursor };
        }
        while (found.NextCursor is not null && found.Hits.Count > 0);
    }
}
