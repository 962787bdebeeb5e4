namespace NewsSearch.Indexing.Archive.Schema;

/// <summary>What an operator did to an article.</summary>
internal sealed class LogRow
{
    public long Key { get; set; }

    public DateTimeOffset At { get; set; }

    public required string Article { get; set; }

    public ArchiveAct Act { get; set; }

    public string? Detail { get; set; }
}
