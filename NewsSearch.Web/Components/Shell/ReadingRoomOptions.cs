using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Web.Components.Shell;

/// <summary>What an operator may set of the reading room, in the section "NewsSearch" of the configuration.</summary>
public sealed record ReadingRoomOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "NewsSearch";

    /// <summary>Whether links are followed without loading the whole page where the browser runs scripts. Off, every link loads its page.</summary>
    public bool EnhancedNavigation { get; init; } = true;

    /// <summary>Whether an archive that has never held anything is filled with the sample at the start.</summary>
    public bool ImportSample { get; init; } = true;

    /// <summary>The names of the outlets that are our own, as they are listed, however the configuration calls them.</summary>
    public IReadOnlyList<string> OwnOutlets
    {
        get;
        init => field = [.. value.Select(Outlets.Named).Distinct(StringComparer.Ordinal)];
    }

    = [];
}
