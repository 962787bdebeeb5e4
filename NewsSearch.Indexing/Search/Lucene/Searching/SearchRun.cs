using Lucene.Net.Search;
using Lucene.Net.Util;
using NewsSearch.Indexing.Search.Lucene.Facets;
using NewsSearch.Indexing.Search.Lucene.Highlighting;
using NewsSearch.Indexing.Search.Lucene.Querying;
using NewsSearch.Indexing.Search.Lucene.Ranking;
using NewsSearch.Indexing.Search.Lucene.Stories;
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
    /// <summary>How long after the time limit what was found is still marked: a page is to be there soon after it.</summary>
    private static readonly TimeSpan Marking = TimeSpan.FromMilliseconds(100);

    private readonly FacetSelection _selection = new(request.Filters, searcher.Tables);
    private readonly StoryTable? _stories = request.Stories ? searcher.Stories : null;
    private bool _partial;

    /// <summary>Parses, searches, counts and reads the page's hits.</summary>
    public SearchResponse Run()
    {
        var (root, query, reading) = Understood();
        var sort = request.Sort is SearchSort.Newest or SearchSort.Oldest or SearchSort.Added ? request.Sort : query.Ranks ? SearchSort.Relevance : SearchSort.Newest;
        var start = PageStart.Of(request, sort);
        var ranking = Ranking(root, sort, start);
        var best = new BestHits(Math.Max(start.Needed, ranking.Most), start.After, _stories is null ? null : new StoryFirsts(_stories));
        var segments = Matched(query, sort, best);
        best.EndStories();
        var articles = segments.Sum(segment => (long)segment.Count);
        var repeated = Repeated(segments.Select(segment => segment.Hits));
        var page = Page(best, ranking, sort, start);
        return new SearchResponse
        {
            Query = reading,
            Filters = _selection.Filters,
            Total = articles - (repeated?.Surplus ?? 0),
            Articles = repeated is null ? null : articles,
            Hits = Hits(page.Hits, segments, root, query),
            Sort = sort == SearchSort.Relevance ? request.Sort : sort,
            Facets = Counts(segments, articles, repeated, IsEverything(query)),
            Histogram = request.Histogram is { } interval ? CoverageHistogram.Of(segments, interval, repeated) : null,
            Partial = _partial,
            Sequence = searcher.Sequence,
            Milliseconds = deadline.Elapsed.TotalMilliseconds,
            BeganAnew = start.Anew,
            NextCursor = page.NextCursor,
        };
    }

    private (QueryNode Root, CompiledQuery Query, QueryReading Reading) Understood()
    {
        var notes = new QueryNotes(request.Notes);
        var root = ParsedQuery.Read(request.Text, notes);
        var query = Compiled(root, notes);
        _selection.TellOfUnknown(notes);
        return (root, query, new QueryReading(request.Text.Length == 0 ? "" : QueryPrinter.Print(root), notes.All, QueryInWords.Of(root, notes.Aliases)) { Aliases = notes.Aliases });
    }

    /// <summary>Where time runs out over the words that a word may mean, nothing is looked for and the search is partial.</summary>
    private CompiledQuery Compiled(QueryNode root, QueryNotes notes)
    {
        try
        {
            return Compiler(notes).Compile(root);
        }
        catch (TimeIsUpException)
        {
            _partial = true;
            return new CompiledQuery(new BooleanQuery(), false, new Marks());
        }
    }

    private QueryCompiler Compiler(QueryNotes notes) => new(searcher, stemmers, variants, request.Aliases, today, notes, deadline);

    /// <summary>What puts the best hits in a finer order than one pass over all can; nothing where the page is by date or lies behind the best.</summary>
    private FineRanking Ranking(QueryNode root, SearchSort sort, PageStart start)
    {
        if (sort != SearchSort.Relevance || start is not { After: null, Skip: < MixedOrder.Most, Size: > 0 })
            return default;
        var question = AskedQuestion.Of(root, request.Text);
        var words = root is AndNode && question.IsPlain ? QuestionWords.Of(question.Text) : [];
        return new FineRanking(PairedWords.AreIn(words) ? words : [], request.Meaning ? meanings.MeaningOf(question.Text) : null, request.Sort == SearchSort.Recent);
    }

    private HitPage Page(BestHits best, FineRanking ranking, SearchSort sort, PageStart start)
    {
        var kept = best.InOrder();
        var words = new double[kept.Count];
        for (var at = 0; sort == SearchSort.Relevance && at < words.Length; at++)
            words[at] = HitOrder.ScoreOf(kept[at].Key.Rank);
        if (_partial || ranking.Most == 0 || !Paired(ranking, kept, words))
            return HitPage.Of([.. kept.Select((hit, at) => new RankedHit(hit, words[at], null))], 0, kept, best.More, sort, start);
        return HitPage.Of(ranking.Order(searcher, kept, words), ranking.Most, kept, best.More, sort, start);
    }

    /// <summary>False, and the search partial, where time ran out over it.</summary>
    private bool Paired(FineRanking ranking, List<Hit> kept, double[] words)
    {
        try
        {
            if (ranking.Pairs.Count > 0)
                new PairedWords(searcher, stemmers, deadline).Add(ranking.Pairs, kept, words);
        }
        catch (TimeIsUpException)
        {
            _partial = true;
        }

        return !_partial;
    }

    private IReadOnlyList<SegmentHits> Matched(CompiledQuery query, SearchSort sort, BestHits best)
    {
        IMatcher matcher = query.Query switch
        {
            null or PatternQuery => new UnrankedArticles(searcher, query.Query as PatternQuery, _selection, request.Days, sort, best, deadline),
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

    /// <summary>Where stories are counted, those that several documents of a set tell; else null.</summary>
    private RepeatedStories? Repeated(IEnumerable<FixedBitSet> documents) => _stories is null ? null : new RepeatedStories(_stories, [.. documents]);

    private List<SearchHit> Hits(IReadOnlyList<RankedHit> page, IReadOnlyList<SegmentHits> segments, QueryNode root, CompiledQuery query)
    {
        using var reader = new HitReader(searcher, query.Marks, stemmers, request.Snippets) { Quotes = request.Snippets && page.Count > 0 ? Answering(root) : null, Context = request.Context };
        return [.. page.Select(ranked => reader.Read(ranked.Hit.Document, ranked.Words, IsMarked()) with { Rank = ranked.Rank, Tellings = Tellings(ranked.Hit.Document, segments) })];
    }

    /// <summary>How many of the hits tell the story of one; null where articles are counted.</summary>
    private int? Tellings(int document, IReadOnlyList<SegmentHits> segments)
    {
        if (_stories?.Of(document) is not { } story)
            return _stories is null ? null : 1;
        var tellings = 0;
        foreach (var (segment, teller) in _stories[story])
            tellings += segment < segments.Count && segments[segment].Hits.Get(teller) ? 1 : 0;
        return tellings;
    }

    /// <summary>Whether there is time left to mark a hit; where there is none, the search is partial.</summary>
    private bool IsMarked()
    {
        var late = deadline.IsPast(Marking) && !request.MarksAll;
        _partial |= late;
        return !late;
    }

    /// <summary>What tells the quotations that answer; null where none are asked for, or where there is no time to look up what their words may mean.</summary>
    private AnsweringQuotes? Answering(QueryNode root)
    {
        try
        {
            return AnsweringQuotes.AreAskedFor(root)
                ? new AnsweringQuotes(root, leaf => Compiler(new QueryNotes()).SpeakerOf(leaf), leaf => Compiler(new QueryNotes()).Compile(new FieldNode(QueryField.Quote, leaf)).Marks, stemmers, searcher.Tables.NameOf)
                : null;
        }
        catch (TimeIsUpException)
        {
            return null;
        }
    }

    private bool IsEverything(CompiledQuery query) => query.Query is null && request.Filters.Count == 0 && request.Days is null && !request.Stories && !_partial;

    private FacetCounts[] Counts(IReadOnlyList<SegmentHits> segments, long articles, RepeatedStories? repeated, bool everything)
    {
        if (everything || request.Facets.Count == 0)
            return [.. request.Facets.Select(wish => Listed(wish, searcher.Totals(wish.Facet)))];

        List<Facet> any = [.. _selection.Any];
        using var overHits = new FacetCounting(searcher, request.Facets, [.. segments.Select(segment => (segment.Segment.Columns, segment.Hits))], articles, repeated);
        return [.. request.Facets.Select(wish => any.IndexOf(wish.Facet) is var own and >= 0 ? CountsBeside(wish, own, segments) : Listed(wish, overHits.Of(wish.Facet)))];
    }

    /// <summary>A facet with 'any' values is counted over what passes everything but those.</summary>
    private FacetCounts CountsBeside(FacetWish wish, int own, IReadOnlyList<SegmentHits> segments)
    {
        (SegmentColumns, FixedBitSet Documents)[] sets = [.. segments.Select(segment => (segment.Segment.Columns, segment.BesideAny[own]))];
        using var beside = new FacetCounting(searcher, [wish], sets, sets.Sum(set => (long)set.Documents.Cardinality), Repeated(sets.Select(set => set.Documents)));
        return Listed(wish, beside.Of(wish.Facet));
    }

    private FacetCounts Listed(FacetWish wish, ValueCounts counts) =>
        FacetPage.Of(wish, searcher.Tables[wish.Facet], counts, _selection.Selected(wish.Facet), name => EntityCalls.Meant(searcher, wish.Facet, name));
}
