namespace NewsSearch.Indexing.Importing;

/// <summary>What an import did.</summary>
public sealed record ImportReport
{
    /// <summary>What was imported, as named.</summary>
    public required string Path { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>How long it took, in seconds.</summary>
    public required double Seconds { get; init; }

    /// <summary>Files begun.</summary>
    public required int Files { get; init; }

    /// <summary>Text read, in UTF-16 code units.</summary>
    public required long Characters { get; init; }

    /// <summary>New articles.</summary>
    public required long Added { get; init; }

    /// <summary>New versions of known articles.</summary>
    public required long NewVersions { get; init; }

    /// <summary>Articles known as they stand.</summary>
    public required long Unchanged { get; init; }

    /// <summary>Of those added or changed, exact copies of another article.</summary>
    public required long Copies { get; init; }

    /// <summary>Of those added or changed, near copies of another article that are no exact ones.</summary>
    public required long NearCopies { get; init; }

    /// <summary>Of those added or changed, articles with a flag: a date left out, no body, and the like.</summary>
    public required long Flagged { get; init; }

    /// <summary>Documents rejected, all of them.</summary>
    public required long Rejected { get; init; }

    /// <summary>Each rejected document, in the order of the input; at most <see cref="MostNotes"/>.</summary>
    public required IReadOnlyList<ImportNote> Rejections { get; init; }

    /// <summary>How often each flag occurs, most frequent first: at most 100.</summary>
    public required IReadOnlyList<FlagCount> Flags { get; init; }

    /// <summary>Rejections named one by one; beyond, they are only counted.</summary>
    public const int MostNotes = 10_000;

    /// <summary>Articles stored or found known.</summary>
    public long Articles => Added + NewVersions + Unchanged;
}
