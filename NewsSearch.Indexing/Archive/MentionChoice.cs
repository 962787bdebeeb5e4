namespace NewsSearch.Indexing.Archive;

/// <summary>Which of an entity's mentions are wanted.</summary>
public sealed record MentionChoice
{
    /// <summary>All of them.</summary>
    public static MentionChoice All { get; } = new();

    /// <summary>Only names spelt so, in whatever capitals (<see cref="NameSpelling"/>); null for every spelling.</summary>
    public string? Spelling { get; init; }

    /// <summary>Only words for the people or quality of the country or place ("Russian"). Without a spelling.</summary>
    public bool People { get; init; }
}
