using NewsSearch.Indexing.Cleaning.Dates;

namespace NewsSearch.Indexing.Cleaning;

/// <summary>All that is said about an article outside its text, in the order of trust; nothing is settled yet.</summary>
internal sealed record Evidence
{
    /// <summary>Headlines, best first.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary>Dates with where they stand, best first within each standing.</summary>
    public IReadOnlyList<DateClaim> Dates { get; init; } = [];

    /// <summary>Bylines and author fields: groups, best first; a later group counts only where an earlier one holds no name.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Authors { get; init; } = [];

    /// <summary>The outlet's names, best first.</summary>
    public IReadOnlyList<string> Outlets { get; init; } = [];

    /// <summary>Addresses, best first.</summary>
    public IReadOnlyList<string> Urls { get; init; } = [];

    /// <summary>Sections, best first.</summary>
    public IReadOnlyList<string> Sections { get; init; } = [];

    /// <summary>Language tags, best first.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];
}
