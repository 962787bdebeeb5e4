namespace NewsSearch.Indexing.Search;

/// <summary>Answers searches. Engines differ behind it and pass the same contract tests.</summary>
public interface ISearchEngine
{
    /// <summary>The archive sequence up to which what is searched is complete.</summary>
    long Sequence { get; }

    /// <summary>Searches. Never throws for anything a person typed; a cursor that is not one of ours is read as the beginning, and <see cref="SearchResponse.BeganAnew"/> says so.</summary>
    Task<SearchResponse> SearchAsync(SearchRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Articles near to what <see cref="SearchRequest.Text"/> asks, best first, at most <see cref="SearchRequest.Size"/>: read as a question, that is as any of its words but those that only say how it is put, and by its meaning.
    /// Filters and days hold as in a search; nothing is counted, and there is no second page. Empty where time runs out, and where the archive has none of the words and nothing nearer in meaning than to words at random.
    /// </summary>
    Task<NearArticles> NearAsync(SearchRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// The query with words that hardly any article has spelled like near words that many have, where that finds clearly more than <paramref name="found"/>, what the request found; null where it does not.
    /// Filters and days hold.
    /// </summary>
    Task<Respelling?> RespellAsync(SearchRequest request, long found, CancellationToken cancellationToken = default);

    /// <summary>Entities of which a word of the name begins with the last words of <paramref name="text"/>, most mentioned first, at most <paramref name="size"/>. Where time runs out, those found until then.</summary>
    Task<IReadOnlyList<Suggestion>> SuggestAsync(string text, int size, CancellationToken cancellationToken = default);

    /// <summary>
    /// Articles whose headline has all words of <paramref name="text"/>, the last of them perhaps only begun: those first that have them side by side, then the newest; a headline once, at most <paramref name="size"/>.
    /// None where signs of the query language are typed, or less than a word's first three letters.
    /// </summary>
    Task<IReadOnlyList<TitleSuggestion>> SuggestTitlesAsync(string text, int size, CancellationToken cancellationToken = default);

    /// <summary>Articles most like the one of <paramref name="id"/> in words and entities, and among these in meaning, best first, without itself and its exact copies, without what repeats another of them nearly word for word, and without snippets; empty where the id is unknown. Where time runs out, those found until then.</summary>
    Task<IReadOnlyList<SearchHit>> RelatedAsync(string id, int size, CancellationToken cancellationToken = default);

    /// <summary>Articles most like a text that need not be in the archive, in meaning and in telling words, best first, each with what in it is like. Nothing of the text is kept.</summary>
    Task<SimilarArticles> SimilarAsync(SimilarRequest request, CancellationToken cancellationToken = default);
}
