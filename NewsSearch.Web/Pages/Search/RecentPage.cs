namespace NewsSearch.Web.Pages.Search;

/// <summary>What is remembered of a page of results.</summary>
/// <param name="Total">How many articles were found.</param>
/// <param name="Hits">The id and headline of each article on the page, in its order.</param>
public sealed record RecentPage(long Total, IReadOnlyList<(string Id, string Headline)> Hits);
