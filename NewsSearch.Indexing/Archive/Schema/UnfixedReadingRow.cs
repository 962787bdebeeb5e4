namespace NewsSearch.Indexing.Archive.Schema;

/// <summary>What was read in an article, where corrections lie over it; <see cref="ReadingRow"/> has the corrected reading.</summary>
internal sealed class UnfixedReadingRow
{
    public long Article { get; set; }

    /// <summary>The annotations as read, packed by <see cref="Body"/>.</summary>
    public required byte[] Packed { get; set; }
}
