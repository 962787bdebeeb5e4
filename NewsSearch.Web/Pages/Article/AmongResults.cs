namespace NewsSearch.Web.Pages.Article;

/// <summary>Where an article stands among the results that it was opened from.</summary>
/// <param name="Place">From 1.</param>
/// <param name="Total">How many articles were found.</param>
/// <param name="Previous">The one before it; null at the beginning.</param>
/// <param name="Next">The one after it; null at the end.</param>
public sealed record AmongResults(long Place, long Total, Neighbour? Previous, Neighbour? Next);
