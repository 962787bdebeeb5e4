using AngleSharp.Dom;

namespace NewsSearch.Indexing.Cleaning.Pages;

/// <summary>The bylines a page gives, in groups, best first.</summary>
internal static class PageAuthors
{
    private static readonly string[] Printed =
    [
        "[itemprop=author] [itemprop=name],[itemprop=author][itemprop=name]",
        "[itemprop=author]",
        "[rel=author]",
        "[class*=byline i] [class*=name i],[class*=byline i] a",
        "[class*=byline i]",
        "[class*=author-name i],[class*=authorName i],[class*=author_name i],[class*=article-author i],[class*=articleAuthor i],[class*=article__author i]",
        "[class*=author i] a",
        "a[href*='/author/'],a[href*='/authors/'],a[href*='/autor/'],a[href*='/autoren/'],a[href*='/journalist/'],a[href*='/by/'],a[href*='/newsteam/'],a[href*='/staff/'],a[href*='/contributors/']",
        "[class*=author i],[class*=autor i]",
    ];

    public static IEnumerable<IReadOnlyList<string>> Read(DeclaredPage page, PageRegions regions)
    {
        var (document, meta, articles) = (page.Document, page.Meta, page.Articles);
        foreach (var article in articles)
            yield return article.Authors();
        yield return meta.First("author", "article:author_name", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl", "authors", "cxenseparse:author", "citation_author", "twitter:data1");
        yield return [.. meta.First("article:author", "og:article:author").Where(author => !author.Contains("://", StringComparison.Ordinal))];
        foreach (var selector in Printed)
            yield return [.. document.QuerySelectorAll(selector).Where(element => regions.Reason(element) is null or "byline").Select(Text).Where(IsByline).Distinct().Take(6)];
    }

    /// <summary>What is only printed is no name without a family name.</summary>
    private static bool IsByline(string text) => text.Length is > 3 and < 160 && Bylines.BylineReader.HasWholeName(text);

    private static string Text(IElement element) => Characters.CleanCharacters.Line(element.GetAttribute("content") ?? element.TextContent);
}
