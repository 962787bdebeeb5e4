using Lucene.Net.Util;
using NewsSearch.Indexing.Search.Lucene.Facets;
using NewsSearch.Indexing.Search.Lucene.Querying;
using NewsSearch.Indexing.Search.Lucene.Ranking;
using NewsSearch.Indexing.Search.Lucene.Words;
using NewsSearch.Indexing.Search.Meaning;
using NewsSearch.Indexing.Search.Queries;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>One search against one searcher.</summary>
/// <param name="searcher">What is searched.</param>
/// <param name="request">What is asked.</param>
/// <param name="stemmers">Stemmers to borrow.</param>
/// <param name="variants">Other names for known names.</param>
/// <param name="meanings">What is known of the articles' meaning.</param>
/// <param name="today">The day that relative dates count from.</param>
/// <param name="deadline">When to end.</param>
internal sealed class SearchRun(ArchiveSearcher searcher, SearchRequest request, Stemmers stemmers, INameVariants variants, IMeanings meanings, DateOnly today, Deadline deadline)
{
    private readonly FacetSelection _selection = new(request.Filters);
    private bool _partial;

    /// <summary>Parses, searches, counts and reads the page's hits.</summary>
    public SearchResponse Run()
    {
        var (root, query, reading) = Understood();
        var sort = request.Sort == SearchSort.Relevance && !query.Ranks ? SearchSort.Newest : request.Sort;
        var start = PageStart.Of(request, sort);
        var meaning = Meaning(root, sort, start);
        var best = new BestHits(meaning is null ? start.Needed : Math.Max(start.Needed, MixedOrder.Most), start.After);
        var segments = Matched(query, sort, best);
        var page = HitPage.Of(best, sort, start, _partial ? null : meaning, RankingWeights.Usual.Meaning);
        return new SearchResponse
        {
            Query = reading,
            Total = segments.Sum(segment => (long)segment.Hits.Cardinality),
            Hits = Hits(page.Hits, query, sort),
            Facets = [.. request.Facets.Select(wish => Counts(wish, segments, IsEverything(query)))],
            Histogram = request.Histogram is { } interval ? CoverageHistogram.Of(segments, interval) : null,
            Partial = _partial,
            Sequence = searcher.Sequence,
            Milliseconds = deadline.Elapsed.TotalMilliseconds,
            NextCursor = page.NextCursor,
        };
    }

    private (QueryNode Root, CompiledQuery Query, QueryReading Reading) Understood()
    {
        var notes = new QueryNotes();
        var root = ParsedQuery.Read(request.Text, notes);
        var query = new QueryCompiler(searcher, stemmers, variants, request.Aliases, today, notes).Compile(root);
        return (root, query, new QueryReading(request.Text.Length == 0 ? "" : QueryPrinter.Print(root), notes.All, QueryInWords.Of(root, notes.Aliases)) { Aliases = notes.Aliases });
    }

    /// <summary>What is asked means; null where that does not order this page: it is by date, lies behind the hits that are put in a new order, or has none.</summary>
    private MeaningOfQuery? Meaning(QueryNode root, SearchSort sort, PageStart start) =>
        request.Meaning && sort == SearchSort.Relevance && start is { After: null, Skip: < MixedOrder.Most, Size: > 0 } ? meanings.MeaningOf(AskedQuestion.Of(root, request.Text).Text) : null;

    private IReadOnlyList<SegmentHits> Matched(CompiledQuery query, SearchSort sort, BestHits best)
    {
        IMatcher matcher = query.Query switch
        {
            null => new EveryArticle(searcher, _selection, request.Days, sort, best, deadline),
            { } words when TermList.Of(words) is { } terms => new TermAtATime(searcher, terms, _selection, request.Days, sort, best, deadline),
            { } words => new HitCollector(searcher, words, _selection, request.Days, sort, best, deadline),
        };
        try
        {
            matcher.Run();
        }
        catch (TimeIsUpException)
        {
            _partial = true;
        }

        return matcher.Found();
    }

    private List<SearchHit> Hits(IReadOnlyList<RankedHit> page, CompiledQuery query, SearchSort sort)
    {
        using var reader = new HitReader(searcher, query.Marks, stemmers, request.Snippets);
        return [.. page.Select(ranked => reader.Read(ranked.Hit.Document, sort == SearchSort.Relevance ? HitOrder.ScoreOf(ranked.Hit.Key.Rank) : 0) with { Rank = ranked.Rank })];
    }

    private bool IsEverything(CompiledQuery query) => query.Query is null && request.Filters.Count == 0 && request.Days is null && !_partial;

    private FacetCounts Counts(FacetWish wish, IReadOnlyList<SegmentHits> segments, bool everything)
    {
        var table = searcher.Tables[wish.Facet];
        if (everything)
            return FacetPage.Of(wish, table, new ValueCounts(searcher.Totals(wish.Facet)), _selection.Selected(wish.Facet));

        var sets = segments.Select(segment => (segment.Segment, Documents: CountedOver(wish.Facet, segment))).ToList();
        using var counts = new ValueCounts(table.Arrays, table.Count, sets.Sum(set => (long)set.Documents.Cardinality));
        foreach (var (segment, documents) in sets)
            FacetCounter.Count(segment, documents, wish.Facet, counts);
        return FacetPage.Of(wish, table, counts, _selection.Selected(wish.Facet));
    }

    private FixedBitSet CountedOver(Facet facet, SegmentHits segment)
    {
        var own = _selection.Any.ToList().IndexOf(facet);
        return own < 0 ? segment.Hits : segment.BesideAny[own];
    }
}
