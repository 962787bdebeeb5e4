using NewsSearch.Indexing.Search;
using NewsSearch.Web.Components.Reading;

namespace NewsSearch.Web.Pages.Similar;

/// <summary>What the page of articles like a text shows.</summary>
/// <param name="State">How far the archive is read.</param>
/// <param name="TooLong">How many characters the text has where it has too many to be compared; else null.</param>
/// <param name="Found">What is like the text; null where none was pasted or it is too long.</param>
public sealed record SimilarView(ArchiveState State, int? TooLong, SimilarArticles? Found)
{
    /// <summary>The articles that have the text in them.</summary>
    public IEnumerable<SimilarArticle> Standing => Found?.Articles.Where(article => article.HasTheText) ?? [];
}
