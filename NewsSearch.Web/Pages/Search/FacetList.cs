using NewsSearch.Indexing.Search;
using NewsSearch.Web.Addresses;
using NewsSearch.Web.Components.Searching;

namespace NewsSearch.Web.Pages.Search;

/// <summary>A long list of a facet's values.</summary>
/// <param name="Address">The search, its values as the archive writes them.</param>
/// <param name="Counts">The values of this page of the list.</param>
/// <param name="Total">Articles counted.</param>
/// <param name="Parts">The parts of the search.</param>
/// <param name="Skipped">How many values were passed over.</param>
/// <param name="Place">The country whose places are listed, by name.</param>
public sealed record FacetList(SearchAddress Address, FacetCounts Counts, long Total, IReadOnlyList<AppliedPart> Parts, int Skipped, string? Place)
{
    /// <summary>Values a page.</summary>
    public const int Size = 100;

    /// <summary>The query as understood.</summary>
    public required QueryReading Query { get; init; }

    /// <summary>What was ignored or read otherwise than asked.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>The pages of the list.</summary>
    public ResultPages Pages => ResultPages.OfAll((Skipped / Size) + 1, Counts.Known, Size);
}
