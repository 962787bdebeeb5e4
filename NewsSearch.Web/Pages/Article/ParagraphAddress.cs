using NewsSearch.Indexing.Articles;
using NewsSearch.Web.Addresses;

namespace NewsSearch.Web.Pages.Article;

/// <summary>Where on the page an offset of the text stands.</summary>
public static class ParagraphAddress
{
    /// <summary>The address of the paragraph, or of the page's top for the headline.</summary>
    public static string Of(ArticleView view, int offset) => $"{Page(view)}#{ArticleAddress.Part(view.Parts.NumberAt(offset))}";

    /// <summary>The address of the row that says on what evidence a name was read so.</summary>
    public static string OfEvidence(ArticleView view, Mention mention) => Page(view) + "#" + ArticleAddress.Evidence(mention.Start);

    /// <summary>The address of a name in the text.</summary>
    public static string OfMention(ArticleView view, Mention mention) => Page(view) + "#" + ArticleAddress.Mention(mention.Start);

    /// <summary>"headline", "paragraph 4".</summary>
    public static string Words(ArticleView view, int offset) => ArticleAddress.PartWords(view.Parts.NumberAt(offset));

    private static string Page(ArticleView view) => ArticleAddress.Of(view.Stored.Id, view.From, view.IsOld ? view.Stored.Version : null);
}
