using AngleSharp.Dom;

namespace NewsSearch.Indexing.Cleaning.Pages;

/// <summary>The bylines a page gives, in groups, best first.</summary>
internal static class PageAuthors
{
    private static readonly string[] Printed =
    [
        "[itemprop=author] [itemprop=name],[itemprop=author][itemprop=name]", "[itemprop=author]", "[rel=author]", "[class*=byline] [class*=name],[class*=byline] a", "[class*=byline],[class*=Byline]", "[class*=author-name],[class*=authorName],[class*=author_name],[class*=article-author],[class*=articleAuthor],[class*=article__author]", "[class*=author] a,[class*=Author] a", "[class*=author],[class*=autor],[class*=Author]",
    ];

    public static IEnumerable<IReadOnlyList<string>> Read(DeclaredPage page, PageRegions regions)
    {
        var (document, meta, articles) = (page.Document, page.Meta, page.Articles);
        foreach (var article in articles)
            yield return article.Authors();
        yield return meta.First("author", "article:author_name", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl", "authors", "cxenseparse:author", "citation_author", "twitter:data1");
        yield return [.. meta.First("article:author", "og:article:author").Where(author => !author.Contains("://", StringComparison.Ordinal))];
        foreach (var selector in Printed)
            yield return [.. document.QuerySelectorAll(selector).Where(element => regions.Reason(element) is null or "byline").Select(Text).Where(text => text.Length is > 3 and < 160).Distinct().Take(6)];
    }

    private static string Text(IElement element) => Characters.CleanCharacters.Line(element.GetAttribute("content") ?? element.TextContent);
}
