using NewsSearch.Indexing.Archive;
using NewsSearch.Web.Addresses;
using NewsSearch.Web.Components.Reading;

namespace NewsSearch.Web.Pages.Mentions;

/// <summary>What the page of an entity's mentions shows.</summary>
public sealed record MentionsView
{
    /// <summary>Mentions a page.</summary>
    public const int Shown = 50;

    /// <summary>Entity id.</summary>
    public required string Id { get; init; }

    /// <summary>Canonical name.</summary>
    public required string Name { get; init; }

    /// <summary>Which mentions are shown.</summary>
    public required MentionChoice Choice { get; init; }

    /// <summary>All mentions of the entity, in whatever words.</summary>
    public required long All { get; init; }

    /// <summary>Those chosen, and how many there are.</summary>
    public required MentionPage Found { get; init; }

    /// <summary>The pages there are.</summary>
    public required ResultPages Pages { get; init; }

    /// <summary>All spellings, the most frequent first.</summary>
    public required IReadOnlyList<NameSpelling> Spellings { get; init; }

    /// <summary>The mentions that are words for its people or quality and no name.</summary>
    public long OfPeople => All - Spellings.Sum(spelling => spelling.Mentions);

    /// <summary>How far the archive is read.</summary>
    public required ArchiveState State { get; init; }
}
