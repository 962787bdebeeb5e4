using AngleSharp.Dom;

namespace NewsSearch.Indexing.Cleaning.Pages;

/// <summary>Gathers what a page says about its article: JSON-LD first, then OpenGraph and other meta elements, then microdata and what is printed.</summary>
internal static class PageEvidence
{
    /// <summary>Everything said, best first; nothing is judged.</summary>
    public static Evidence Read(IDocument document, PageRegions regions)
    {
        var graph = new JsonLdGraph(document.QuerySelectorAll("script").Where(IsJsonLd).Select(script => script.TextContent));
        var articles = graph.Articles().Take(3).Select(node => new JsonLdArticle(node, graph)).ToList();
        var meta = new MetaTags(document);
        return new Evidence
        {
            Titles = [.. PageTitles.Read(document, meta, articles)],
            Dates = [.. PageDates.Read(document, meta, articles, graph, regions)],
            Authors = [.. PageAuthors.Read(document, meta, articles, regions)],
            Outlets = [.. Texts(meta.First("og:site_name"), articles.Select(article => article.Publisher()), articles.Select(article => article.PartOf()), WebSites(graph), meta.First("application-name", "apple-mobile-web-app-title", "dc.publisher", "publisher", "copyright-holder"))],
            Urls = [.. Texts(document.QuerySelectorAll("link[rel=canonical]").Select(link => link.GetAttribute("href")), meta.First("og:url"), articles.Select(article => article.Url()), meta.First("parsely-link", "twitter:url"))],
            Sections = [.. Texts(articles.Select(article => article.Text("articleSection")), meta.First("article:section", "parsely-section", "section", "og:section", "dc.subject.section"))],
            Languages = [.. Texts([document.DocumentElement.GetAttribute("lang"), document.DocumentElement.GetAttribute("xml:lang")], articles.Select(article => article.Text("inLanguage")), meta.First("og:locale", "content-language", "language", "dc.language"))],
        };
    }

    private static bool IsJsonLd(IElement script) => script.GetAttribute("type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true;

    private static IEnumerable<string?> WebSites(JsonLdGraph graph) => graph.OfType("WebSite").Select(node => new JsonLdArticle(node, graph).Text("name"));

    private static IEnumerable<string> Texts(params IEnumerable<string?>[] groups) =>
        groups.SelectMany(group => group).Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => text!);
}
