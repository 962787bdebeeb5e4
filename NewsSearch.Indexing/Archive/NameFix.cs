using System.Globalization;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Archive;

/// <summary>An editor's correction of what was read: which mentions it is about, and what they are instead.</summary>
public sealed record NameFix
{
    /// <summary>What is corrected.</summary>
    public required NameFixKind Kind { get; init; }

    /// <summary>Id of the entity renamed, merged or split; null for words that are no name.</summary>
    public string? Entity { get; init; }

    /// <summary>The words it is about, exactly as they stand in texts; empty for every mention of <see cref="Entity"/>.</summary>
    public IReadOnlyList<string> Surfaces { get; init; } = [];

    /// <summary>For words that are no name: as what they were read.</summary>
    public MentionKind? ReadAs { get; init; }

    /// <summary>The one article it holds in; null for all.</summary>
    public string? Article { get; init; }

    /// <summary>The one outlet it holds for; null for all.</summary>
    public string? Source { get; init; }

    /// <summary>The first day of articles it holds for; null for no bound. With a bound, undated articles are left alone.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Whom the mentions mean, where entities are merged or split.</summary>
    public FixTarget? Into { get; init; }

    /// <summary>The name from now on, where an entity is renamed.</summary>
    public string? Name { get; init; }

    /// <summary>The entity's name as it was read; null where the correction is about words alone. The archive fills it in.</summary>
    public string? Before { get; init; }

    /// <summary>The editor's reason; null where none was given.</summary>
    public string? Why { get; init; }

    /// <summary>What was done, in words for the log and the command line, without a full stop: "person/j-smith merged into person/john-smith".</summary>
    public string InWords() => InWords(Entity, Into?.Id, $"{Entity} renamed");

    /// <summary>The same by names, for a reader: "“J Smith” merged into “John Smith”". An id stands where the archive kept no name.</summary>
    public string InNames() => InWords(Before is null ? Entity : $"“{Before}”", Into is null ? null : $"“{Into.Name}”", "Renamed");

    private string InWords(string? entity, string? into, string renamed) => Kind switch
    {
        NameFixKind.Rename => $"{renamed} from “{Before}” to “{Name}”",
        NameFixKind.Merge => $"{entity} merged into {into}",
        NameFixKind.Split => $"{(Surfaces.Count == 0 ? "Every mention" : Words())} of {entity}{Where()} belongs to {into}",
        NameFixKind.NotAName => $"{Words()}{Where()} is no {ReadAs?.ToString().ToLowerInvariant()}",
    };

    /// <summary>Whether it holds in an article.</summary>
    /// <param name="id">The article's id.</param>
    /// <param name="source">Its outlet, corrected.</param>
    /// <param name="day">Its day, corrected; null where undated.</param>
    public bool HoldsIn(string id, string? source, DateOnly? day) =>
        (Article is null || Article == id)
        && (Source is null || source == Source || source == Outlets.Named(Source))
        && (From is null || day >= From)
        && (To is null || day <= To);

    private string Words() => string.Join(", ", Surfaces.Select(s => $"“{s}”"));

    private string Where() => string.Concat(
        Article is null ? "" : $" in article {Article}",
        Source is null ? "" : $" in {Source}",
        From is { } from ? $" from {Day(from)}" : "",
        To is { } to ? $" until {Day(to)}" : "");

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
