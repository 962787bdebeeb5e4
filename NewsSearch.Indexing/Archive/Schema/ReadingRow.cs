namespace NewsSearch.Indexing.Archive.Schema;

/// <summary>What was read in the current version of an article.</summary>
internal sealed class ReadingRow
{
    public long Article { get; set; }

    /// <summary>The annotations, packed by <see cref="Body"/>.</summary>
    public required byte[] Packed { get; set; }
}
