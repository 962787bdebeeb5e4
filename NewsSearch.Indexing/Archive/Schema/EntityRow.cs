using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive.Schema;

/// <summary>An entity and its counts over the current versions of the articles that are not withdrawn.</summary>
internal sealed class EntityRow
{
    public long Key { get; set; }

    /// <summary>"person/xi-jinping".</summary>
    public required string Id { get; set; }

    public required string Name { get; set; }

    public MentionKind Kind { get; set; }

    public string? Country { get; set; }

    public int Articles { get; set; }

    public long Mentions { get; set; }

    /// <summary>The stamp of the reading that named it: a newer stamp may name it otherwise.</summary>
    public required string Stamp { get; set; }

    /// <summary>The number of its last naming: what a cache of names reads on from.</summary>
    public long NamedAt { get; set; }
}
