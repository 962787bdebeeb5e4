using AngleSharp.Dom;
using NewsSearch.Indexing.Cleaning.Characters;
using NewsSearch.Indexing.Cleaning.Furniture;

namespace NewsSearch.Indexing.Cleaning.Pages;

/// <summary>
/// The headlines a page gives itself, best first. What is declared is often written for search engines or for sharing, so the printed headline comes first
/// where a declared one is about the same; a heading that no declared title resembles may be the site's name.
/// </summary>
internal static class PageTitles
{
    /// <summary>The share of common words from which a heading and a declared title are the same story's.</summary>
    private const double SameStory = 0.4;

    public static IEnumerable<string> Read(DeclaredPage page)
    {
        var (meta, articles) = (page.Meta, page.Articles);
        var declared = articles.Select(article => article.Text("headline") ?? article.Text("name"))
            .Concat(meta.First("og:title"))
            .Concat(meta.First("parsely-title", "dc.title", "dcterms.title", "twitter:title", "sailthru.title", "title", "headline"))
            .Append(page.Document.Title)
            .Select(CleanCharacters.Field)
            .Where(title => title.Length > 0)
            .ToList();
        var printed = Headings(page.Document);
        var best = printed
            .Select(heading => (Heading: heading, Likeness: declared.Select(title => Likeness(heading, title)).DefaultIfEmpty(0).Max()))
            .Where(pair => pair.Likeness >= SameStory && !declared.Exists(title => IsSiteName(pair.Heading, title)))
            .OrderByDescending(pair => pair.Likeness)
            .Select(pair => WithoutKicker(pair.Heading, declared))
            .Take(1);
        return best.Concat(declared).Concat(printed.Take(1));
    }

    private static List<string> Headings(IDocument document) =>
        [.. document.QuerySelectorAll("h1,[itemprop=headline]").Where(element => element.LocalName is not ("meta" or "a")).Select(Heading).Where(text => text.Length > 0).Take(12)];

    private static string Heading(IElement element) => string.Join(' ', BlockWalker.Walk(element).Select(block => block.Text));

    /// <summary>Words in common, as a share of the shorter one's.</summary>
    private static double Likeness(string heading, string title)
    {
        var (one, other) = (Words(heading), Words(title));
        var shorter = Math.Min(one.Count, other.Count);
        if (shorter < 2)
            return LineKey.Letters(heading) == LineKey.Letters(title) ? 1 : 0;
        return (double)one.Count(other.Contains) / shorter;
    }

    private static HashSet<string> Words(string text) =>
        [.. text.Split([' ', '-', '–', '|', ':', ',', '.', '"', '“', '”', '„', '?', '!'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 3 || word.Any(letter => letter >= '\u2E80')).Select(word => word.ToLowerInvariant())];

    /// <summary>A heading that a declared title only ends with, behind a longer part, names the site or the section: "Ships queue for days – The Daily Bridge".</summary>
    private static bool IsSiteName(string heading, string title)
    {
        var (part, whole) = (LineKey.Letters(heading), LineKey.Letters(title));
        return whole.Length > 2 * part.Length && whole.EndsWith(part, StringComparison.Ordinal);
    }

    /// <summary>A heading often opens with a section or a catchword in an element of its own, which runs into the headline that is declared alone.</summary>
    private static string WithoutKicker(string heading, List<string> declared)
    {
        var letters = LineKey.Letters(heading);
        return declared.Find(title => LineKey.Letters(title) is { Length: > 15 } tail && letters.EndsWith(tail, StringComparison.Ordinal)) ?? heading;
    }
}
