namespace NewsSearch.Indexing.Cleaning.Pages;

/// <summary>Gathers what a page says about its article: JSON-LD first, then OpenGraph and other meta elements, then microdata and what is printed.</summary>
internal static class PageEvidence
{
    /// <summary>Everything said, best first; nothing is judged.</summary>
    public static Evidence Read(DeclaredPage page, PageRegions regions)
    {
        var (meta, articles, root) = (page.Meta, page.Articles, page.Document.DocumentElement);
        return new Evidence
        {
            Titles = [.. PageTitles.Read(page)],
            Dates = [.. PageDates.Read(page, regions)],
            Authors = [.. PageAuthors.Read(page, regions)],
            Outlets = [.. DeclaredPage.Texts(
                meta.First("og:site_name"),
                articles.Select(article => article.Publisher()),
                articles.Select(article => article.PartOf()),
                page.Graph.OfType("WebSite").Select(node => new JsonLdArticle(node, page.Graph).Text("name")),
                meta.First("application-name", "apple-mobile-web-app-title", "dc.publisher", "publisher", "copyright-holder"))],
            Urls = page.Urls,
            Sections = [.. DeclaredPage.Texts(articles.Select(article => article.Text("articleSection")), meta.First("article:section", "parsely-section", "section", "og:section", "dc.subject.section"))],
            Languages = [.. DeclaredPage.Texts([root.GetAttribute("lang"), root.GetAttribute("xml:lang")], articles.Select(article => article.Text("inLanguage")), meta.First("og:locale", "content-language", "language", "dc.language"))],
        };
    }
}
