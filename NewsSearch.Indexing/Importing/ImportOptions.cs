namespace NewsSearch.Indexing.Importing;

/// <summary>How to import.</summary>
public sealed record ImportOptions
{
    /// <summary>The outlet of documents that name none; null to leave it open.</summary>
    public string? Source { get; init; }
}
