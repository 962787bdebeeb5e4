namespace NewsSearch.Indexing.Importing;

/// <summary>How to import.</summary>
public sealed record ImportOptions
{
    /// <summary>The outlet of documents that name none; null to leave it open.</summary>
    public string? Source { get; init; }

    /// <summary>Whether names that documents bring with them are taken as they are; else they are left aside and names are read in the text.</summary>
    public bool EntitiesGiven { get; init; }
}
