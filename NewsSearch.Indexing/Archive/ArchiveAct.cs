namespace NewsSearch.Indexing.Archive;

/// <summary>What an operator can do to an article; each is logged.</summary>
public enum ArchiveAct
{
    /// <summary>Taken out of search and pages.</summary>
    Withdrawn,

    /// <summary>Brought back after it was withdrawn.</summary>
    Reinstated,

    /// <summary>Corrected by hand.</summary>
    Corrected,

    /// <summary>Removed for good.</summary>
    Erased,
}
