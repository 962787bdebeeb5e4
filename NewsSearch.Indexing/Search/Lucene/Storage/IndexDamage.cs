using Lucene.Net.Index;

namespace NewsSearch.Indexing.Search.Lucene.Storage;

/// <summary>How files that are cut short, changed or missing are known.</summary>
internal static class IndexDamage
{
    /// <summary>Whether it is what Lucene throws on such files. Others throw the like too: it is a reason to look, and no more.</summary>
    public static bool MayBe(Exception e) =>
        e is IOException and not DirectoryNotFoundException
            or ArgumentException or InvalidOperationException or IndexOutOfRangeException or OverflowException or OutOfMemoryException or NullReferenceException or FormatException;

    /// <summary>Looks through the files that an index is searched in now; says of the first that is not as it was written.</summary>
    /// <param name="index">The index.</param>
    /// <param name="directory">Where it is.</param>
    /// <param name="pace">How fast they may be read.</param>
    /// <param name="cancellation">Gives up.</param>
    public static Task<string?> FindAsync(ISearcherSource index, PositionalDirectory directory, Pace pace, CancellationToken cancellation)
    {
        if (index.Acquire() is not { } searcher)
            return Task.FromResult<string?>(null);
        ICollection<string> files;
        try
        {
            files = ((DirectoryReader)searcher.IndexReader).IndexCommit.FileNames;
        }
        finally
        {
            index.Release(searcher);
        }

        return WrittenSums.FindDamageAsync(directory, files, pace, cancellation);
    }
}
