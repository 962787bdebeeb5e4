namespace NewsSearch.Web.Pages.Article;

/// <summary>The article before or after another among results.</summary>
/// <param name="Address">Its page, opened from the same results.</param>
/// <param name="Headline">Its headline.</param>
public sealed record Neighbour(string Address, string Headline);
