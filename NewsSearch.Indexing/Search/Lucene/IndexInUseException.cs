namespace NewsSearch.Indexing.Search.Lucene;

/// <summary>Another process owns the index and follows the archive; open it read-only.</summary>
public sealed class IndexInUseException(string folder, Exception? inner = null)
    : IOException($"The index in {folder} is kept by another process; it can be opened for reading.", inner)
{
    /// <summary>The index's folder.</summary>
    public string Folder { get; } = folder;
}
