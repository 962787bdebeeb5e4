namespace NewsSearch.Indexing.Archive;

/// <summary>What became of an article that was to be stored.</summary>
public enum StoreKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is known and has changed: a new version.</summary>
    NewVersion,

    /// <summary>It is known as it stands: nothing was done.</summary>
    Unchanged,

    /// <summary>It was erased before, and is not taken in again.</summary>
    Refused,
}
