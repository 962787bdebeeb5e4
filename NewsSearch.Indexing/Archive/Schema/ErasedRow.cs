namespace NewsSearch.Indexing.Archive.Schema;

/// <summary>All that is left of an erased article: id, time and fingerprints of its contents, from which no text can be read. A later import of the same identity is refused by it.</summary>
internal sealed class ErasedRow
{
    public required string Id { get; set; }

    public DateTimeOffset ErasedAt { get; set; }

    public long Sequence { get; set; }

    /// <summary>The content hashes of its versions, one after another: a file of the same name with another content is another article.</summary>
    public byte[] Contents { get; set; } = [];
}
