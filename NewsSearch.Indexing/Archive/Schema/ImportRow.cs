namespace NewsSearch.Indexing.Archive.Schema;

/// <summary>One import.</summary>
internal sealed class ImportRow
{
    public long Key { get; set; }

    public required string Path { get; set; }

    public DateTimeOffset StartedAt { get; set; }

    /// <summary>Null while it runs, and for ever where its process ended first.</summary>
    public DateTimeOffset? FinishedAt { get; set; }

    /// <summary>The report as JSON, packed by <see cref="Body"/>; null while it runs.</summary>
    public byte[]? Packed { get; set; }
}
