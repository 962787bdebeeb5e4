using System.Globalization;
using System.Text;
using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Knowledge;
using NewsSearch.Web.Addresses;
using NewsSearch.Web.Words;

namespace NewsSearch.Web.Pages.Article;

/// <summary>A citation of the version at hand, to be taken away.</summary>
/// <param name="stored">The article.</param>
/// <param name="site">The address of this reading room, without a slash at the end.</param>
public sealed class Citation(StoredArticle stored, string site)
{
    private Indexing.Articles.Article Article => stored.Article;

    private string Address => site + (stored.Versions > 1 ? ArticleAddress.Of(stored.Id, stored.Version) : ArticleAddress.Of(stored.Id));

    private string Title => Headline.Of(Article.Title);

    /// <summary>Authors, title, outlet, date, original and the address here; what is not known is left out.</summary>
    public string Plain()
    {
        var text = new StringBuilder();
        if (Article.Authors.Count > 0)
            text.Append(string.Join(", ", Article.Authors)).Append(": ");
        text.Append('“').Append(Title).Append("”, ");
        if (Outlets.Of(Article) is { } outlet)
            text.Append(outlet).Append(", ");
        text.Append(DateWords.Of(Article.Published)).Append('.');
        if (ArticleAddress.Original(Article.Url) is { } url)
            text.Append(' ').Append(url).Append('.');
        text.Append(" In NewsSearch, article ").Append(stored.Id);
        if (stored.Versions > 1)
            text.Append(CultureInfo.InvariantCulture, $", version {stored.Version}");
        return text.Append(": ").Append(Address).ToString();
    }

    /// <summary>An entry of kind article, its special characters escaped.</summary>
    public string BibTeX()
    {
        var text = new StringBuilder().Append("@article{newssearch-").Append(stored.Id).Append(",\n");
        Field(text, "title", "{" + BibTeXText.Escape(Title) + "}");
        if (Article.Authors.Count > 0)
            Field(text, "author", BibTeXText.Escape(string.Join(" and ", Article.Authors)));
        if (Outlets.Of(Article) is { } outlet)
            Field(text, "journal", BibTeXText.Escape(outlet));
        if (Article.Published is { } date)
            Field(text, "date", DateWords.Machine(date).Split('T')[0]);
        if (ArticleAddress.Original(Article.Url) is { } url)
            Field(text, "url", url);
        Field(text, "note", BibTeXText.Escape("NewsSearch, " + Address));
        return text.Append('}').ToString();
    }

    private static void Field(StringBuilder text, string name, string value) =>
        text.Append("  ").Append(name).Append(" = {").Append(value).Append("},\n");
}
