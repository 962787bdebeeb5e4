namespace NewsSearch.Indexing.Archive.Schema;

/// <summary>A key to the parts of the API that need one.</summary>
internal sealed class ApiKeyRow
{
    public long Key { get; set; }

    public required string Name { get; set; }

    /// <summary>SHA-256 of the key; the key itself is kept nowhere.</summary>
    public required byte[] Hash { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset? UsedAt { get; set; }

    public DateTimeOffset? RevokedAt { get; set; }
}
