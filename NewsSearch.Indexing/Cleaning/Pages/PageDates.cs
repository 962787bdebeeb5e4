using AngleSharp.Dom;
using NewsSearch.Indexing.Cleaning.Dates;

namespace NewsSearch.Indexing.Cleaning.Pages;

/// <summary>The dates a page gives itself: published and modified, declared and printed.</summary>
internal static class PageDates
{
    private static readonly string[] Published =
    [
        "article:published_time", "og:article:published_time", "article:published", "datepublished", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.created", "dcterms.date", "dc.date", "dc.date.created", "dcterms.issued", "pubdate", "publishdate", "publish-date", "publish_date",
        "publication_date", "publicationdate", "date.release", "date", "article.published", "article_date_original", "og:published_time", "cxenseparse:recs:publishtime", "citation_publication_date", "displaydate", "ptime", "originalpublicationdate", "rnews:datepublished", "last-published", "shareaholic:article_published_time", "vr:published_time",
    ];

    private static readonly string[] Modified = ["article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified", "dcterms.modified", "dc.date.modified", "article:modified", "modified", "revision_date", "date.updated"];

    public static IEnumerable<DateClaim> Read(DeclaredPage declared, PageRegions regions)
    {
        var (document, meta, articles, graph) = (declared.Document, declared.Meta, declared.Articles, declared.Graph);
        foreach (var name in (string[])["datePublished", "dateCreated", "uploadDate"])
            foreach (var article in articles)
                if (article.Text(name) is { } text)
                    yield return new DateClaim(text, $"json-ld {name}", DateStanding.Declared);
        foreach (var (name, content) in meta.All(Published))
            yield return new DateClaim(content, $"meta {name}", DateStanding.Declared);
        foreach (var page in graph.OfType("WebPage"))
            if (new JsonLdArticle(page, graph).Text("datePublished") is { } text)
                yield return new DateClaim(text, "json-ld datePublished", DateStanding.Declared);
        foreach (var element in document.QuerySelectorAll("[itemprop=datePublished],[itemprop=dateCreated]"))
            yield return new DateClaim(element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? element.TextContent, "microdata datePublished", DateStanding.Declared);
        foreach (var claim in Printed(document, regions))
            yield return claim;
        foreach (var claim in NearHeadline(regions))
            yield return claim;
        foreach (var article in articles)
            if (article.Text("dateModified") is { } text)
                yield return new DateClaim(text, "json-ld dateModified", DateStanding.Modified);
        foreach (var (name, content) in meta.All(Modified))
            yield return new DateClaim(content, $"meta {name}", DateStanding.Modified);
    }

    private static IEnumerable<DateClaim> Printed(IDocument document, PageRegions regions)
    {
        foreach (var time in document.QuerySelectorAll("time").Take(40))
        {
            if (IsAside(time, regions))
                continue;
            var modified = Says(time, "updat", "modif", "changed", "aktuali") || time.GetAttribute("itemprop") == "dateModified";
            yield return new DateClaim(time.GetAttribute("datetime") is { Length: > 0 } written ? written : time.TextContent, "time element", modified ? DateStanding.Modified : DateStanding.Printed);
        }
        foreach (var element in document.QuerySelectorAll("[class*=date i],[class*=time i],[class*=publish i],[id*=date i],[class*=byline i],[class*=meta i],[class*=datum i],[class*=fecha i]").Take(60))
        {
            if (element.LocalName is "time" or "body" or "html" || element.ChildElementCount > 12 || IsAside(element, regions) || Says(element, "updat", "modif"))
                continue;
            var text = Characters.CleanCharacters.Line(element.TextContent);
            if (text.Length is > 5 and <= 110 && text.Any(char.IsDigit))
                yield return new DateClaim(text, "printed on the page", DateStanding.Printed);
        }
    }

    /// <summary>Short lines with a date around the headline, whatever their markup.</summary>
    private static IEnumerable<DateClaim> NearHeadline(PageRegions regions)
    {
        var blocks = regions.Blocks;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Container.LocalName != "h1")
                continue;
            for (var j = Math.Max(0, i - 4); j < Math.Min(blocks.Count, i + 14) && (j <= i || blocks[j].Prose < 250); j++)
                if (blocks[j].Text.Length is > 5 and <= 110 && blocks[j].Prose == 0 && HasDay(blocks[j].Text) && !IsAside(blocks[j].Container, regions))
                    yield return new DateClaim(blocks[j].Text, "printed on the page", DateStanding.Printed);
        }
    }

    private static bool HasDay(string text) => text.Count(char.IsDigit) >= 5;

    private static bool Says(IElement element, params ReadOnlySpan<string> words)
    {
        var names = $"{element.ClassName} {element.ParentElement?.ClassName}";
        foreach (var word in words)
            if (names.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    /// <summary>Dates of comments, teasers and the page's furniture are not the article's.</summary>
    private static bool IsAside(IElement element, PageRegions regions) =>
        regions.Reason(element) is not (null or "byline") || element.ParentElement?.LocalName is "li" or "a";
}
