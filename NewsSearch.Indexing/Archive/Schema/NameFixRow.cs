namespace NewsSearch.Indexing.Archive.Schema;

/// <summary>An editor's correction of what was read. Never deleted, except with the one article it is about.</summary>
internal sealed class NameFixRow
{
    public long Number { get; set; }

    public DateTimeOffset MadeAt { get; set; }

    public DateTimeOffset? UndoneAt { get; set; }

    /// <summary>Whether readings may be there that it is still to be laid over, or after undoing to be taken off.</summary>
    public bool Open { get; set; }

    /// <summary>Id of the entity it is about; null where it is about words.</summary>
    public string? Entity { get; set; }

    /// <summary>Id of the entity that mentions are given to; null where to none.</summary>
    public string? Target { get; set; }

    /// <summary>The one article it holds in; null for all.</summary>
    public string? Article { get; set; }

    /// <summary>The <see cref="NameFix"/>, packed by <see cref="Body"/>.</summary>
    public required byte[] Packed { get; set; }
}
