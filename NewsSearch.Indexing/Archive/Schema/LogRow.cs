namespace NewsSearch.Indexing.Archive.Schema;

/// <summary>What an operator did to an article.</summary>
internal sealed class LogRow
{
    public long Key { get; set; }

    public DateTimeOffset At { get; set; }

    /// <summary>The article's id; empty where names were corrected in more than one.</summary>
    public required string Article { get; set; }

    public ArchiveAct Act { get; set; }

    public string? Detail { get; set; }
}
