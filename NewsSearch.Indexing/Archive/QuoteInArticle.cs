using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive;

/// <summary>Words that an article attributes to an entity.</summary>
/// <param name="Words">The words, without quotation marks.</param>
/// <param name="Form">How they are reported.</param>
/// <param name="Article">The article's id.</param>
/// <param name="Headline">The article's headline.</param>
/// <param name="Day">The article's day; null where undated.</param>
/// <param name="Source">The outlet.</param>
public sealed record QuoteInArticle(string Words, QuoteForm Form, string Article, string Headline, DateOnly? Day, string? Source)
{
    /// <summary>The words of the text that name the speaker: "he", "a police spokesman"; null where the reading does not say.</summary>
    public string? Speaker { get; init; }
}
