namespace NewsSearch.Indexing.Archive.Schema;

/// <summary>A spelling under which an entity is mentioned, with its counts.</summary>
internal sealed class VariantRow
{
    public long Entity { get; set; }

    public required string Surface { get; set; }

    public int Articles { get; set; }

    public long Mentions { get; set; }
}
