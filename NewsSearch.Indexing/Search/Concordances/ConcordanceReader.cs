namespace NewsSearch.Indexing.Search.Concordances;

/// <summary>Reads the places that a search looks for out of the first articles it finds, to count them or to put their lines in an order of their own. Costs what reading these articles costs.</summary>
/// <param name="engine">What is searched.</param>
/// <param name="clock">The clock that the time limit is kept by.</param>
public sealed class ConcordanceReader(ISearchEngine engine, TimeProvider clock)
{
    /// <summary>Articles that are read at most.</summary>
    public const int MostArticles = 1_000;

    /// <summary>Lines that are kept at most.</summary>
    public const int MostLines = 50_000;

    /// <summary>Articles read between two looks at the clock.</summary>
    private const int Stretch = 250;

    // What was read has yet to be put in order and made a page of.
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(1.5);

    /// <summary>Counts the places.</summary>
    public Task<Concordance> CountAsync(SearchRequest request, CancellationToken ct) => ReadAsync(request, new ContextWish(0, 0), LineOrder.Found, ct);

    /// <summary>All lines of the articles read, in order.</summary>
    /// <param name="request">The search.</param>
    /// <param name="width">How many UTF-16 code units of the paragraph are given on either side at most.</param>
    /// <param name="order">The order; lines alike in it stand as they are found.</param>
    /// <param name="ct">Gives up.</param>
    public Task<Concordance> ReadAsync(SearchRequest request, int width, LineOrder order, CancellationToken ct) => ReadAsync(request, new ContextWish(width, MostLines), order, ct);

    private async Task<Concordance> ReadAsync(SearchRequest request, ContextWish wish, LineOrder order, CancellationToken ct)
    {
        var began = clock.GetTimestamp();
        var (lines, places, articles, partial) = (new List<PlacedLine>(), 0L, 0, false);
        request = request with { Page = 1, Cursor = null, Size = Stretch, Snippets = false, Facets = [], Histogram = null, Context = wish };
        SearchResponse? first = null;
        while (true)
        {
            var found = await engine.SearchAsync(request with { Within = TimeLimit - clock.GetElapsedTime(began) }, ct);
            first ??= found;
            articles += found.Hits.Count;
            places += found.Hits.Sum(hit => hit.Lines.Count + (long)hit.MoreLines);
            lines.AddRange(found.Hits.SelectMany(hit => hit.Lines.Select(line => new PlacedLine(hit, line))));
            partial = found.Partial;
            if (found.NextCursor is null || found.Hits.Count == 0 || articles >= MostArticles)
                break;
            if (partial || lines.Count >= MostLines || clock.GetElapsedTime(began) >= TimeLimit)
            {
                partial = true;
                break;
            }

            request = request with { Cursor = found.NextCursor };
        }

        return new Concordance(first, LineSorting.Of(lines, order), places, articles, partial);
    }
}
