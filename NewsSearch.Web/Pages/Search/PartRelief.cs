using NewsSearch.Web.Components.Searching;

namespace NewsSearch.Web.Pages.Search;

/// <summary>What dropping one part of a search that finds nothing would give.</summary>
/// <param name="Part">The part.</param>
/// <param name="Total">Articles found without it.</param>
public sealed record PartRelief(AppliedPart Part, long Total);
