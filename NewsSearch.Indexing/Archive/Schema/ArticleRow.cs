namespace NewsSearch.Indexing.Archive.Schema;

/// <summary>An article as the archive knows it, whatever its version.</summary>
internal sealed class ArticleRow
{
    /// <summary>The archive's own number, rising with arrival and never used again.</summary>
    public long Number { get; set; }

    /// <summary>Public id, derived from the identity.</summary>
    public required string Id { get; set; }

    /// <summary>The current version, from 1.</summary>
    public int Version { get; set; }

    /// <summary>The sequence of its last change; unique.</summary>
    public long Sequence { get; set; }

    /// <summary>The outlet, of the source as corrected (<see cref="Knowledge.Outlets"/>); null where nothing names one.</summary>
    public string? Source { get; set; }

    /// <summary>The day as <see cref="DayNumber"/>, corrected; null where undated.</summary>
    public int? Day { get; set; }

    /// <summary>Hash of the normalised text of the current version: equal for exact copies.</summary>
    public long TextHash { get; set; }

    /// <summary>The story it belongs to: the number of one article of it, which all its near and exact copies share; null where it has none.</summary>
    public long? Story { get; set; }

    /// <summary>Why it was withdrawn; null where it was not.</summary>
    public string? Withdrawn { get; set; }

    /// <summary>The stamp of the reading of the current version; null where its names have not been read.</summary>
    public string? ReadStamp { get; set; }

    /// <summary>The model whose vectors are kept of the current version; null where there are none yet.</summary>
    public string? VectorModel { get; set; }
}
