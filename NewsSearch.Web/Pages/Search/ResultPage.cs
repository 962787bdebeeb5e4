using NewsSearch.Indexing.Search;
using NewsSearch.Web.Addresses;
using NewsSearch.Web.Components.Reading;
using NewsSearch.Web.Components.Searching;

namespace NewsSearch.Web.Pages.Search;

/// <summary>What a page of results shows.</summary>
/// <param name="Address">The search.</param>
/// <param name="Found">What the engine found.</param>
/// <param name="Parts">The parts that narrow it.</param>
/// <param name="Notes">What was ignored or read otherwise than typed.</param>
/// <param name="State">How far the archive can be searched and is read.</param>
/// <param name="Relief">Where nothing was found: how many articles there are without each part; where little was: without the words that only put a question; else empty.</param>
/// <param name="Respelled">Where fewer than a hundred articles were found: the query spelled otherwise, where that finds clearly more; else null.</param>
/// <param name="Near">Where little or nothing was found: articles near to what is asked that were not found, best first; else empty. Never counted.</param>
public sealed record ResultPage(
    SearchAddress Address,
    SearchResponse Found,
    IReadOnlyList<AppliedPart> Parts,
    IReadOnlyList<string> Notes,
    ArchiveState State,
    IReadOnlyList<PartRelief> Relief,
    Respelling? Respelled,
    IReadOnlyList<SearchHit> Near)
{
    /// <summary>Hits a page.</summary>
    public const int Size = 20;

    /// <summary>The pages of the result.</summary>
    public ResultPages Pages => ResultPages.Of(Address.Page, Found.Total, Size);

    /// <summary>Whether there are articles here that stand in an order by meaning.</summary>
    public bool IsOrderedByMeaning => Address.IsOrderedByMeaning(Found);

    /// <summary>What a question that finds little finds without the words that only put it, where that is more; else null.</summary>
    public PartRelief? Asked => Found.Total > 0 ? Relief.FirstOrDefault(relief => relief.Part.What == AppliedPart.Asked && relief.Total > Found.Total) : null;

    /// <summary>The counts of a facet under a parent; empty where they were not asked for.</summary>
    public FacetCounts CountsOf(Facet facet, string? parent = null) =>
        Found.Facets.FirstOrDefault(f => f.Facet == facet && f.Parent == parent) ?? new FacetCounts(facet, parent, [], 0, More: false);
}
