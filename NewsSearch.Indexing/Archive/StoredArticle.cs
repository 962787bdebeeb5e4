using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive;

/// <summary>An article as the archive holds it.</summary>
public sealed record StoredArticle
{
    /// <summary>Public id: twelve lower-case letters and digits, the same after any re-import or rebuild.</summary>
    public required string Id { get; init; }

    /// <summary>The archive's own number, rising with the order of arrival.</summary>
    public required long Number { get; init; }

    /// <summary>The version at hand, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>How many versions there are; the last is the current one.</summary>
    public required int Versions { get; init; }

    /// <summary>When the version at hand was stored.</summary>
    public required DateTimeOffset StoredAt { get; init; }

    /// <summary>The article. The current version with what was corrected by hand; an older one as it came.</summary>
    public required Article Article { get; init; }

    /// <summary>What was read in the current version; null where its names have not been read, and for older versions.</summary>
    public Annotations? Annotations { get; init; }

    /// <summary>Why it was withdrawn; null where it was not.</summary>
    public string? Withdrawn { get; init; }

    /// <summary>Id of the first article with exactly the same text; null where this is the first.</summary>
    public string? CopyOf { get; init; }

    /// <summary>Ids of the other articles of its story: its near and exact copies and theirs, in order of arrival, withdrawn ones left out.</summary>
    public IReadOnlyList<string> Story { get; init; } = [];
}
