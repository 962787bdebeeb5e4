using System.Globalization;
using NewsSearch.Web.Addresses;

namespace NewsSearch.Web.Pages.Article;

/// <summary>Where on the page an offset of the text stands.</summary>
public static class ParagraphAddress
{
    /// <summary>The address of the paragraph, or of the page's top for the headline.</summary>
    public static string Of(ArticleView view, int offset)
    {
        var page = view.IsOld ? ArticleAddress.Of(view.Stored.Id, view.Stored.Version) : ArticleAddress.Of(view.Stored.Id);
        var number = view.Parts.NumberAt(offset);
        return number == 0 ? page + "#content" : string.Create(CultureInfo.InvariantCulture, $"{page}#p{number}");
    }

    /// <summary>"headline", "paragraph 4".</summary>
    public static string Words(ArticleView view, int offset)
    {
        var number = view.Parts.NumberAt(offset);
        return number == 0 ? "headline" : string.Create(CultureInfo.InvariantCulture, $"paragraph {number}");
    }
}
