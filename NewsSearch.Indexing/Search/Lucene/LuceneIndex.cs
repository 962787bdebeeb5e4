using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search.Lucene.Facets;
using NewsSearch.Indexing.Search.Lucene.Ranking;
using NewsSearch.Indexing.Search.Lucene.Searching;
using NewsSearch.Indexing.Search.Lucene.Storage;
using NewsSearch.Indexing.Search.Lucene.Suggesting;
using NewsSearch.Indexing.Search.Lucene.Words;
using NewsSearch.Indexing.Search.Meaning;
using NewsSearch.Indexing.Search.Queries;

namespace NewsSearch.Indexing.Search.Lucene;

/// <summary>The engine embedded in the process: Lucene.Net over one folder. Safe for use by several threads; one process at a time owns the folder, others may read it.</summary>
public sealed class LuceneIndex : ISearchIndex
{
    /// <summary>What was found by then is still counted and shown, and all of it is to be there within two seconds.</summary>
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(1.8);

    /// <summary>The first search finds a process that has yet to get its code going, which on a busy machine takes longer than any search.</summary>
    private static readonly TimeSpan FirstTimeLimit = TimeSpan.FromSeconds(20);

    /// <summary>A query spelled otherwise is offered where it finds so many times as much.</summary>
    private const int RespelledFinds = 3;

    private readonly ISearcherSource _source;
    private readonly OwnedIndex? _owned;
    private readonly Stemmers _stemmers;
    private readonly INameVariants _variants;
    private readonly IMeanings _meanings;
    private readonly TimeProvider _clock;
    private volatile bool _going;

    private LuceneIndex(ISearcherSource source, Stemmers stemmers, INameVariants variants, IMeanings meanings, TimeProvider clock, string? rebuilt)
    {
        _variants = variants;
        _meanings = meanings;
        _source = source;
        _owned = source as OwnedIndex;
        _stemmers = stemmers;
        _clock = clock;
        Rebuilt = rebuilt;
    }

    /// <inheritdoc/>
    public long Sequence => _source.Sequence;

    /// <summary>Whether another process owns the index and this one only searches it.</summary>
    public bool IsReadOnly => _owned is null;

    /// <summary>Why the index was emptied on opening and is to be filled again, in a sentence for an operator; null where it was not damaged.</summary>
    public string? Rebuilt { get; }

    /// <summary>Opens the index of a folder, making both where they are not there. An index of an older shape, or one that cannot be read, begins anew with <see cref="Sequence"/> 0.</summary>
    /// <param name="folder">The index's folder; nothing else is kept in it.</param>
    /// <param name="names">The names of entities.</param>
    /// <param name="clock">The clock that time limits are kept by.</param>
    /// <param name="readOnly">Whether to leave writing to another process: searches see its commits.</param>
    /// <param name="ct">Gives up opening.</param>
    /// <exception cref="IndexInUseException">Another process owns the index and <paramref name="readOnly"/> is false.</exception>
    public static Task<LuceneIndex> OpenAsync(string folder, IEntityNames names, TimeProvider clock, bool readOnly, CancellationToken ct) =>
        OpenAsync(folder, names, new NoVariants(), clock, readOnly, ct);

    /// <summary>The same, with other names for known names.</summary>
    public static Task<LuceneIndex> OpenAsync(string folder, IEntityNames names, INameVariants variants, TimeProvider clock, bool readOnly, CancellationToken ct) =>
        OpenAsync(folder, names, variants, new NoMeanings(), clock, readOnly, ct);

    /// <summary>The same, with what is known of the articles' meaning.</summary>
    public static Task<LuceneIndex> OpenAsync(string folder, IEntityNames names, INameVariants variants, IMeanings meanings, TimeProvider clock, bool readOnly, CancellationToken ct) =>
        Task.Run(
            () =>
            {
                var tables = new FacetTables(names);
                var stemmers = new Stemmers();
                if (readOnly)
                    return new LuceneIndex(new FollowedIndex(folder, tables, clock), stemmers, variants, meanings, clock, null);
                var (owned, rebuilt) = IndexFolder.Open(folder, tables, stemmers);
                return new LuceneIndex(owned, stemmers, variants, meanings, clock, rebuilt);
            },
            ct);

    /// <inheritdoc/>
    public async Task<SearchResponse> SearchAsync(SearchRequest request, CancellationToken cancellationToken = default)
    {
        var deadline = Within(request, _going ? TimeLimit : FirstTimeLimit, cancellationToken);
        var found = await OnSearcher(searcher => new SearchRun(searcher, request, _stemmers, _variants, _meanings, Today(), deadline).Run(), () => Nothing(request), cancellationToken);
        _going = true;
        return found;
    }

    /// <inheritdoc/>
    public Task<NearArticles> NearAsync(SearchRequest request, CancellationToken cancellationToken = default) => NearAsync(request, RankingWeights.Usual, cancellationToken);

    /// <summary>The same by other weights.</summary>
    public Task<NearArticles> NearAsync(SearchRequest request, RankingWeights weights, CancellationToken cancellationToken = default)
    {
        var deadline = Within(request, TimeLimit, cancellationToken);
        var today = Today();
        return OnSearcher<NearArticles>(
            searcher =>
            {
                var question = AskedQuestion.Of(request.Text);
                var meaning = request.Meaning && weights.Meaning > 0 ? _meanings.MeaningOf(question.Text) : null;
                return new QuestionRun(searcher, request, question, _stemmers, meaning, weights, today, deadline).Run();
            },
            () => NearArticles.None,
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<Respelling?> RespellAsync(SearchRequest request, long found, CancellationToken cancellationToken = default)
    {
        var deadline = Within(request, TimeLimit, cancellationToken);
        return OnSearcher(searcher => Respelled(searcher, request, found, deadline), () => null, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<Suggestion>> SuggestAsync(string text, int size, CancellationToken cancellationToken = default)
    {
        var deadline = new Deadline(_clock, TimeLimit, cancellationToken);
        return OnSearcher(searcher => new EntitySuggestions(searcher, _variants, deadline).Of(text, size), () => [], cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<TitleSuggestion>> SuggestTitlesAsync(string text, int size, CancellationToken cancellationToken = default)
    {
        var deadline = new Deadline(_clock, TimeLimit, cancellationToken);
        return OnSearcher(searcher => TitleSuggestions.Of(searcher, text, size, deadline), () => [], cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<SearchHit>> RelatedAsync(string id, int size, CancellationToken cancellationToken = default)
    {
        var deadline = new Deadline(_clock, TimeLimit, cancellationToken);
        return OnSearcher(searcher => new RelatedArticles(searcher, _stemmers, _meanings, deadline).Of(id, size), () => [], cancellationToken);
    }

    /// <inheritdoc/>
    public Task<SimilarArticles> SimilarAsync(SimilarRequest request, CancellationToken cancellationToken = default)
    {
        var deadline = new Deadline(_clock, TimeLimit, cancellationToken);
        return OnSearcher(searcher => new SimilarRun(searcher, request, _stemmers, _meanings, deadline).Run(cancellationToken), () => SimilarArticles.None(byMeaning: false), cancellationToken);
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The index is open for reading only.</exception>
    public Task ApplyAsync(IReadOnlyList<IndexChange> changes, long sequence, CancellationToken cancellationToken = default) =>
        Owned().ApplyAsync(changes, sequence, cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The index is open for reading only.</exception>
    public Task TidyAsync(CancellationToken cancellationToken = default) => Owned().TidyAsync(cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The index is open for reading only.</exception>
    public Task CommitAsync(CancellationToken cancellationToken = default) => Owned().CommitAsync(cancellationToken);

    /// <inheritdoc/>
    public bool IsSuspect => _owned?.IsSuspect == true;

    /// <inheritdoc/>
    public Task<string?> FindDamageAsync(long? bytesASecond, CancellationToken cancellationToken = default) => _source.FindDamageAsync(new Pace(_clock, bytesASecond), cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The index is open for reading only.</exception>
    public Task EmptyAsync(CancellationToken cancellationToken = default) => Owned().EmptyAsync(cancellationToken);

    /// <summary>Commits what was applied, gives up the index's lock and closes.</summary>
    public async ValueTask DisposeAsync()
    {
        await Task.Run(_source.Dispose);
        _stemmers.Dispose();
    }

    private Respelling? Respelled(ArchiveSearcher searcher, SearchRequest request, long found, Deadline deadline)
    {
        if (Respelled(searcher, request.Text, found, deadline) is not { } text)
            return null;
        var counted = request with { Text = text, Size = 0, Page = 1, Cursor = null, Facets = [], Histogram = null, Snippets = false, Meaning = false };
        var total = new SearchRun(searcher, counted, _stemmers, _variants, _meanings, Today(), deadline).Run().Total;
        return total > (RespelledFinds * found) ? new Respelling(text, total) : null;
    }

    /// <summary>Where time runs out nothing is offered: the hits stand without it.</summary>
    private string? Respelled(ArchiveSearcher searcher, string text, long found, Deadline deadline)
    {
        try
        {
            return new Respeller(searcher, _stemmers, _variants, deadline).Respell(text, found);
        }
        catch (TimeIsUpException)
        {
            return null;
        }
    }

    private Deadline Within(SearchRequest request, TimeSpan limit, CancellationToken cancellation) =>
        new(_clock, request.Within < limit ? request.Within.Value : limit, cancellation);

    private DateOnly Today() => DateOnly.FromDateTime(_clock.GetUtcNow().UtcDateTime);

    private OwnedIndex Owned() => _owned ?? throw new InvalidOperationException("The index is open for reading only; its owner writes it.");

    /// <summary>Searching is work for a processor, kept off the threads that answer requests.</summary>
    private Task<T> OnSearcher<T>(Func<ArchiveSearcher, T> work, Func<T> nothing, CancellationToken cancellation) => Task.Run(
        () =>
        {
            if (_source.Acquire() is not { } searcher)
                return nothing();
            try
            {
                return work(searcher);
            }
            catch (Exception e) when (IndexDamage.MayBe(e))
            {
                _owned?.Suspect();
                throw;
            }
            finally
            {
                _source.Release(searcher);
            }
        },
        cancellation);

    private static SearchResponse Nothing(SearchRequest request)
    {
        var parsed = ParsedQuery.Parse(request.Text);
        return new SearchResponse
        {
            Query = new QueryReading(QueryPrinter.Print(parsed.Root), [.. request.Notes, .. parsed.Notes], QueryInWords.Of(parsed.Root)),
            Filters = request.Filters,
            Total = 0,
            Articles = request.Stories ? 0 : null,
            Hits = [],
            Sort = request.Sort,
            Facets = [.. request.Facets.Select(wish => new FacetCounts(wish.Facet, wish.Parent, [], 0, More: false))],
            Histogram = request.Histogram is { } interval ? new Histogram(interval == HistogramInterval.Auto ? HistogramInterval.Day : interval, [], 0) : null,
            Sequence = 0,
            Milliseconds = 0,
        };
    }
}
