using System.Collections.Frozen;
using AngleSharp.Dom;

namespace NewsSearch.Indexing.Cleaning.Pages;

/// <summary>Says by name, class, id and role what an element of a page is for, where that is not the story.</summary>
internal static class CutRules
{
    private const string Words =
        "share button:share sharing sharebar sharetools sharethis addthis addtoany social socials socialmedia sharedaddy jetpack;"
        + "newsletter sign-up:newsletter newsletters signup subscribe subscription subscriptions mailchimp optin regwall;"
        + "advertisement:ad ads adv advert adverts advertisement advertisements advertising adslot adunit adbox adsense dfp gpt sponsor sponsored sponsors promo promos promobox promotion promotions promoted werbung anzeige publicidad publicite;"
        + "related links:related relateds relation relationlink relatedposts relatedarticles relatedcontent recommended recommendations recommendation recirc recirculation recs outbrain taboola trending popular mostread mostpopular readmore readalso morefrom teaser teasers zergnet upnext seealso alsoread nextprev similar furtherreading linklist readnext;"
        + "comments:comment comments disqus commentlist respond livefyre viafoura coral kommentare kommentar comentarios commentaires reactions;"
        + "navigation:breadcrumb breadcrumbs nav navbar navigation menu submenu pagination pager sitemap toolbar toolbox skiplink skiplinks masthead jumplinks toc;"
        + "footer:footer colophon pagefooter;"
        + "sidebar:sidebar widget widgets rail infobox factbox sidecolumn;"
        + "cookie notice:cookie cookies consent gdpr onetrust;"
        + "photo caption:caption captions figcaption imagecaption credit credits photocredit imagecredit copyright bildunterschrift;"
        + "byline:byline bylines author authors authorbox authorinfo bio authorbio timestamp pubdate publishdate postmeta entrymeta articlemeta;"
        + "tags:tags taglist topics keywords tagcloud hashtags postcats;"
        + "page furniture:login modal popup popover overlay lightbox banner notification alertbar tooltip print disclaimer donate donation donations support feedback poll quiz survey rating ratings correct vote quizz;"
        + "hidden text:hidden sronly screenreader offscreen noscript;"
        + "gallery:gallery carousel slideshow slider galleries;"
        + "share button:twitter facebook whatsapp linkedin pinterest";

    /// <summary>Before such a word the next one speaks of the page, not of the element: "has-sidebar", "no-ads".</summary>
    private static readonly FrozenSet<string> Modifiers = FrozenSet.ToFrozenSet(["has", "no", "with", "without", "is", "not", "show", "hide", "hides", "enable", "disable", "to", "js", "supports"]);

    private static readonly FrozenDictionary<string, string> Reasons = Words.Split(';')
        .Select(group => group.Split(':'))
        .SelectMany(group => group[1].Split(' ').Select(word => (Word: word, Reason: group[0])))
        .DistinctBy(pair => pair.Word)
        .ToFrozenDictionary(pair => pair.Word, pair => pair.Reason);

    /// <summary>Why the element is no part of the story, and the word or element name that says so; null where its markup does not.</summary>
    public static Cut? Find(IElement element)
    {
        var byName = element.LocalName switch
        {
            "nav" or "menu" => "navigation",
            "footer" => "footer",
            "aside" => "sidebar",
            "figcaption" => "photo caption",
            "figure" when IsCaptioned(element) => "photo caption",
            "form" or "button" or "fieldset" or "label" => "page furniture",
            "dialog" => "page furniture",
            "body" or "html" or "main" or "article" or "blockquote" or "twitter-widget" => "",
            _ => null,
        };
        if (byName is { Length: > 0 })
            return new Cut(byName, element.LocalName);
        if (element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true" || IsHidden(element.GetAttribute("style")))
            return new Cut("hidden text", "hidden");
        if (byName is { Length: 0 })
            return null;
        // The ids of headings and paragraphs are made of their own words.
        var id = element.LocalName is "p" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" ? null : element.Id;
        return ByRole(element.GetAttribute("role")) ?? ByWords(element.ClassName) ?? ByWords(id) ?? ByWords(element.GetAttribute("data-component")) ?? ByWords(element.GetAttribute("data-testid"));
    }

    /// <summary>Whether a figure is a picture with a few words, not a table or a box of text.</summary>
    private static bool IsCaptioned(IElement figure) => figure.TextContent.Length <= 600 && figure.QuerySelector("table,ul,ol,h2,h3,blockquote") is null;

    /// <summary>Whether a piece of a line is there for screen readers alone, or not shown at all.</summary>
    public static bool IsForScreenReaders(IElement element) =>
        element.HasAttribute("hidden") || IsHidden(element.GetAttribute("style"))
        || (element.ClassName is { Length: > 0 and < 300 } names && ScreenReaderNames.Any(name => names.Contains(name, StringComparison.OrdinalIgnoreCase)));

    private static readonly string[] ScreenReaderNames = ["sr-only", "visually-hidden", "visuallyhidden", "visuallyHidden", "screen-reader", "screenreader", "a11y-hidden", "offscreen"];

    private static bool IsHidden(string? style) =>
        style is not null && (style.Contains("display:none", StringComparison.OrdinalIgnoreCase) || style.Contains("display: none", StringComparison.OrdinalIgnoreCase));

    private static Cut? ByRole(string? role) => role switch
    {
        "navigation" or "menu" or "menubar" or "tablist" => new Cut("navigation", role),
        "contentinfo" => new Cut("footer", role),
        "complementary" => new Cut("sidebar", role),
        "dialog" or "alertdialog" or "search" or "banner" or "button" => new Cut("page furniture", role),
        _ => null,
    };

    private static Cut? ByWords(string? names)
    {
        if (string.IsNullOrEmpty(names) || names.Length > 1000)
            return null;
        foreach (var name in names.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var previous = "";
            foreach (var word in NameWords.Of(name))
            {
                if (!Modifiers.Contains(previous) && Reasons.TryGetValue(word, out var reason))
                    return new Cut(reason, word);
                previous = word;
            }
            if (Reasons.TryGetValue(NameWords.Joined(name), out var whole))
                return new Cut(whole, NameWords.Joined(name));
        }
        return null;
    }
}
