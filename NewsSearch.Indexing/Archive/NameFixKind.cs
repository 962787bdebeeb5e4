namespace NewsSearch.Indexing.Archive;

/// <summary>What an editor can correct of what was read.</summary>
public enum NameFixKind
{
    /// <summary>An entity is shown under another name.</summary>
    Rename,

    /// <summary>Two entities are one.</summary>
    Merge,

    /// <summary>Some of an entity's mentions mean another.</summary>
    Split,

    /// <summary>Words that were read as a name are none.</summary>
    NotAName,
}
