using NewsSearch.Indexing.Search;
using NewsSearch.Web.Components.Reading;

namespace NewsSearch.Web.Pages.Home;

/// <summary>What the first page shows.</summary>
/// <param name="All">Everything in the archive: the total, the newest articles and coverage over time.</param>
/// <param name="Period">The newest period that has articles.</param>
/// <param name="InTheNews">The leaders, countries, people and organisations of that period.</param>
/// <param name="State">How far the archive can be searched and is read.</param>
public sealed record HomeView(SearchResponse All, DayRange? Period, SearchResponse InTheNews, ArchiveState State);
