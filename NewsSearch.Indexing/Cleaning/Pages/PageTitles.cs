using AngleSharp.Dom;

namespace NewsSearch.Indexing.Cleaning.Pages;

/// <summary>The headlines a page gives itself, best first.</summary>
internal static class PageTitles
{
    public static IEnumerable<string> Read(DeclaredPage page)
    {
        var (document, meta, articles) = (page.Document, page.Meta, page.Articles);
        var printed = Headings(document);
        var declared = articles.Select(article => article.Text("headline") ?? article.Text("name"))
            .Concat(meta.First("og:title"))
            .Concat(meta.First("parsely-title", "dc.title", "dcterms.title", "twitter:title", "sailthru.title", "title", "headline"))
            .Where(title => !string.IsNullOrWhiteSpace(title))
            .Select(title => title!)
            .ToList();
        // What is declared is sometimes written for search engines or for sharing; a heading on the page that a declared title confirms is the headline.
        var confirmed = printed.Where(heading => declared.Concat([document.Title ?? ""]).Any(title => Agrees(heading, title)));
        return confirmed.Concat(declared).Concat(printed.Take(1)).Concat([document.Title ?? ""]).Where(title => !string.IsNullOrWhiteSpace(title));
    }

    private static List<string> Headings(IDocument document)
    {
        var marked = document.QuerySelectorAll("[itemprop=headline]").Where(element => element.LocalName is not ("meta" or "a")).Select(element => element.TextContent);
        return [.. document.QuerySelectorAll("h1").Select(element => element.TextContent).Concat(marked).Where(text => !string.IsNullOrWhiteSpace(text)).Take(12)];
    }

    private static bool Agrees(string heading, string title)
    {
        var (short_, long_) = (Furniture.LineKey.Letters(heading), Furniture.LineKey.Letters(title));
        if (short_.Length < 8)
            return false;
        return long_.StartsWith(short_, StringComparison.Ordinal) || (long_.Length >= 20 && short_.StartsWith(long_, StringComparison.Ordinal));
    }
}
