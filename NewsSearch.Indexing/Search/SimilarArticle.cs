namespace NewsSearch.Indexing.Search;

/// <summary>An article like a text, and what in it is like.</summary>
/// <param name="Hit">The article.</param>
/// <param name="WordForWord">The share of the text's words, 0 to 1, that stand in the article in runs of five or more as they do in the text.</param>
/// <param name="Words">Telling words that both have, as the text spells them, most telling first, at most eight.</param>
/// <param name="Passages">Passages that answer each other, nearest first, at most three; empty where meaning had no part.</param>
public sealed record SimilarArticle(SearchHit Hit, double WordForWord, IReadOnlyList<string> Words, IReadOnlyList<AnsweringPassages> Passages)
{
    /// <summary>The share from which the text is said to stand in the article: what was changed is a word here and there.</summary>
    public const double Whole = 0.9;

    /// <summary>Articles that say nearly word for word what this one says, next best first, and are not given for themselves.</summary>
    public IReadOnlyList<SearchHit> Repeats { get; init; } = [];

    /// <summary>Whether the text, all but a few words, stands in the article.</summary>
    public bool HasTheText => WordForWord >= Whole;
}
