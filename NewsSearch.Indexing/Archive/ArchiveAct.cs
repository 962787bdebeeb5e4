namespace NewsSearch.Indexing.Archive;

/// <summary>What people can do to articles and names; each is logged.</summary>
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

    /// <summary>A name that was read was corrected.</summary>
    NamesCorrected,

    /// <summary>Such a correction was undone.</summary>
    NamesRestored,
}
