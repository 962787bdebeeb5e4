using NewsSearch.Indexing.Archive.Schema;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Archive.Storing;

/// <summary>The columns beside a body that are searched by, set from the article as corrected.</summary>
internal sealed record ArticleFields(ArticleCorrection? Correction)
{
    public static ArticleFields None { get; } = new((ArticleCorrection?)null);

    public void Set(ArticleRow row, Article article)
    {
        var corrected = Correction?.Over(article) ?? article;
        row.Source = Outlets.Of(corrected);
        row.Day = DayNumber.Of(corrected.Published?.Day);
    }
}
