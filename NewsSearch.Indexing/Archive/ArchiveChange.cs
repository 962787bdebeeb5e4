using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive;

/// <summary>An article as it is after a change, for whatever follows the archive.</summary>
/// <param name="Sequence">The number of its last change.</param>
/// <param name="Id">Public id.</param>
/// <param name="Number">The archive's own number; 0 where the article was erased.</param>
/// <param name="Article">The current version, corrected; null where it was withdrawn or erased.</param>
/// <param name="Annotations">What was read in it; null where its names have not been read.</param>
public sealed record ArchiveChange(long Sequence, string Id, long Number, Article? Article, Annotations? Annotations)
{
    /// <summary>The number that all articles of its story share; null where it has none.</summary>
    public long? Story { get; init; }
}
