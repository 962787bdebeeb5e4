namespace NewsSearch.Indexing.Archive.Schema;

/// <summary>That a correction changes what was read in an article.</summary>
internal sealed class FixedReadingRow
{
    public long Fix { get; set; }

    public long Article { get; set; }
}
