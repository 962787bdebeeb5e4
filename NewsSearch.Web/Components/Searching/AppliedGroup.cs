using NewsSearch.Indexing.Search;

namespace NewsSearch.Web.Components.Searching;

/// <summary>Parts of a search that belong together: the included values of one facet that are combined in one way; any other part stands alone.</summary>
/// <param name="Parts">The parts; at least one.</param>
public sealed record AppliedGroup(IReadOnlyList<AppliedPart> Parts)
{
    private const int MostInTitle = 4;

    /// <summary>Whether an article must have all of the values; else any is enough.</summary>
    public bool All => Parts[0].Filter?.Mode == FilterMode.All;

    /// <summary>What stands between two of them.</summary>
    public string Joint => All ? "and" : "or";

    /// <summary>In words: "Donald Trump or Barack Obama", "not Russia".</summary>
    public string InWords => Parts[0].Excluded ? $"not {Parts[0].Label}" : string.Join($" {Joint} ", Parts.Select(part => part.Label));

    /// <summary>What a search is called: its first parts in words.</summary>
    public static string TitleOf(IReadOnlyList<AppliedPart> parts) => parts.Count == 0 ? "All articles" : string.Join(", ", Of(parts).Take(MostInTitle).Select(group => group.InWords));

    /// <summary>The parts as they belong together, in the order of each group's first.</summary>
    public static IReadOnlyList<AppliedGroup> Of(IReadOnlyList<AppliedPart> parts) =>
    [
        .. parts.Index()
            .GroupBy(part => part.Item.Filter is { Mode: not FilterMode.None } filter ? (filter.Facet, filter.Mode, -1) : (default, default, part.Index))
            .Select(group => new AppliedGroup([.. group.Select(part => part.Item)])),
    ];
}
