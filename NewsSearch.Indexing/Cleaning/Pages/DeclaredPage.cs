using AngleSharp.Dom;

namespace NewsSearch.Indexing.Cleaning.Pages;

/// <summary>What a page declares about itself for machines: JSON-LD and meta elements, read once.</summary>
internal sealed class DeclaredPage
{
    public DeclaredPage(IDocument document)
    {
        Document = document;
        Graph = new JsonLdGraph(document.QuerySelectorAll("script").Where(IsJsonLd).Select(script => script.TextContent));
        Articles = [.. Graph.Articles().Take(3).Select(node => new JsonLdArticle(node, Graph))];
        Meta = new MetaTags(document);
    }

    public IDocument Document { get; }

    public JsonLdGraph Graph { get; }

    /// <summary>The JSON-LD nodes of articles, the most telling first.</summary>
    public IReadOnlyList<JsonLdArticle> Articles { get; }

    public MetaTags Meta { get; }

    /// <summary>Addresses of the page, best first.</summary>
    public IReadOnlyList<string> Urls => [.. Texts(
        Document.QuerySelectorAll("link[rel=canonical]").Select(link => link.GetAttribute("href")),
        Meta.First("og:url"),
        Articles.Select(article => article.Url()),
        Meta.First("parsely-link", "twitter:url"))];

    /// <summary>The text of the story as declared; null where it is not.</summary>
    public string? ArticleBody => Articles.Select(article => article.Text("articleBody")).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));

    /// <summary>Descriptions and declared texts of the article.</summary>
    public IReadOnlyList<string> Descriptions => [.. Texts(
        Articles.SelectMany(article => new[] { article.Text("description"), article.Text("articleBody") }),
        Meta.First("og:description"),
        Meta.First("description"),
        Meta.First("twitter:description"))];

    /// <summary>The texts of several groups, without the empty ones.</summary>
    public static IEnumerable<string> Texts(params IEnumerable<string?>[] groups) =>
        groups.SelectMany(group => group).Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => text!);

    private static bool IsJsonLd(IElement script) => script.GetAttribute("type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true;
}
