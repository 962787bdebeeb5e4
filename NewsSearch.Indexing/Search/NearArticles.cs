namespace NewsSearch.Indexing.Search;

/// <summary>Articles near to a question.</summary>
/// <param name="Hits">Best first, each with what its words and its meaning gave it.</param>
/// <param name="Notes">What was ignored or read otherwise than asked, and why nothing is near where that is so; a sentence each.</param>
public sealed record NearArticles(IReadOnlyList<SearchHit> Hits, IReadOnlyList<string> Notes)
{
    /// <summary>No article.</summary>
    public static NearArticles None { get; } = new([], []);
}
