namespace NewsSearch.Indexing.Sources;

/// <summary>What input may cost. A part that goes past a bound is rejected with a message; the rest goes on.</summary>
public sealed record SourceLimits
{
    /// <summary>The longest single document, in UTF-16 code units.</summary>
    public int DocumentLength { get; init; } = 8_000_000;

    /// <summary>The longest JSON value that holds several documents, in UTF-16 code units.</summary>
    public int ContainerLength { get; init; } = 64_000_000;

    /// <summary>How deep archives may lie in archives.</summary>
    public int ArchiveDepth { get; init; } = 4;

    /// <summary>Entries of one archive.</summary>
    public int ArchiveEntries { get; init; } = 2_000_000;

    /// <summary>How many times larger a compressed part may grow, once it is past <see cref="RatioFrom"/>.</summary>
    public int Ratio { get; init; } = 250;

    /// <summary>Unpacked bytes from which on <see cref="Ratio"/> is looked at: small files compress well.</summary>
    public long RatioFrom { get; init; } = 16_000_000;

    /// <summary>Unpacked bytes of one compressed file, archives inside it counted too.</summary>
    public long UnpackedBytes { get; init; } = 256_000_000_000;
}
