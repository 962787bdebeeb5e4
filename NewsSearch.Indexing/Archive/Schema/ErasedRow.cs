namespace NewsSearch.Indexing.Archive.Schema;

/// <summary>All that is left of an erased article: a later import of the same identity is refused by it.</summary>
internal sealed class ErasedRow
{
    public required string Id { get; set; }

    public DateTimeOffset ErasedAt { get; set; }

    public long Sequence { get; set; }
}
