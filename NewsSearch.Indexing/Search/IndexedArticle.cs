using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Search;

/// <summary>An article as an engine indexes it.</summary>
/// <param name="Id">Public id, unique.</param>
/// <param name="Number">The archive's own number, rising with the order of arrival: the last tie-break of every order.</param>
/// <param name="Article">The current version.</param>
/// <param name="Annotations">What was read in it; null where its names have not been read yet.</param>
public sealed record IndexedArticle(string Id, long Number, Article Article, Annotations? Annotations)
{
    /// <summary>The number that all articles share which tell one story nearly word for word; null where it is of none.</summary>
    public long? Story { get; init; }
}
