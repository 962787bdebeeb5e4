namespace NewsSearch.Indexing.Archive;

/// <summary>What an article was to the import that brought it.</summary>
[Flags]
public enum ImportMarks
{
    /// <summary>Nothing that is told of.</summary>
    None = 0,

    /// <summary>It was new.</summary>
    Added = 1,

    /// <summary>It was known and had changed.</summary>
    NewVersion = 2,

    /// <summary>It was word for word another article's text.</summary>
    Copy = 4,

    /// <summary>It was nearly another article's text, and no copy.</summary>
    NearCopy = 8,

    /// <summary>Cleaning flagged it: a date left out, no body, and the like.</summary>
    Flagged = 16,
}
