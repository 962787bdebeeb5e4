using System.Collections.Frozen;
using AngleSharp.Dom;

namespace NewsSearch.Indexing.Cleaning.Pages;

/// <summary>Says by name, class, id and role what an element of a page is for, where that is not the story.</summary>
internal static class CutRules
{
    private const string Words =
        "share button:share sharing sharebar sharetools sharethis addthis addtoany social socials socialmedia sharedaddy jetpack;"
        + "newsletter sign-up:newsletter newsletters signup subscribe subscription subscriptions subscriber mailchimp optin paywall regwall metered abo;"
        + "advertisement:ad ads adv advert adverts advertisement advertisements advertising adslot adunit adbox adsense dfp gpt sponsor sponsored sponsors promo promos promobox promotion promotions promoted werbung anzeige publicidad publicite;"
        + "related links:related relateds relatedposts relatedarticles relatedcontent recommended recommendations recommendation recirc recirculation recs outbrain taboola trending popular mostread mostpopular readmore readalso morefrom teaser teasers zergnet upnext seealso alsoread nextprev similar furtherreading linklist readnext;"
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
        + "embedded post:twitter tweet instagram facebook tiktok";

    /// <summary>Before such a word the next one speaks of the page, not of the element: "has-sidebar", "no-ads".</summary>
    private static readonly FrozenSet<string> Modifiers = FrozenSet.ToFrozenSet(["has", "no", "with", "without", "is", "not", "show", "hide", "hides", "enable", "disable", "to", "js", "supports"]);

    private static readonly FrozenDictionary<string, string> Reasons = Words.Split(';')
        .Select(group => group.Split(':'))
        .SelectMany(group => group[1].Split(' ').Select(word => (Word: word, Reason: group[0])))
        .DistinctBy(pair => pair.Word)
        .ToFrozenDictionary(pair => pair.Word, pair => pair.Reason);

    /// <summary>Why the element is no part of the story; null where its markup does not say so.</summary>
    public static string? Reason(IElement element)
    {
        var byName = element.LocalName switch
        {
            "nav" or "menu" => "navigation",
            "footer" => "footer",
            "aside" => "sidebar",
            "figcaption" => "photo caption",
            "form" or "button" or "fieldset" or "label" => "page furniture",
            "dialog" => "page furniture",
            "body" or "html" or "main" or "article" or "time" or "p" or "h1" => "",
            _ => null,
        };
        if (byName is { Length: > 0 })
            return byName;
        if (element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true" || IsHidden(element.GetAttribute("style")))
            return "hidden text";
        if (byName is { Length: 0 } && element.LocalName is "body" or "html" or "main" or "article")
            return null;
        return ByRole(element.GetAttribute("role")) ?? ByWords(element.ClassName) ?? ByWords(element.Id) ?? ByWords(element.GetAttribute("data-component")) ?? ByWords(element.GetAttribute("data-testid"));
    }

    private static bool IsHidden(string? style) =>
        style is not null && (style.Contains("display:none", StringComparison.OrdinalIgnoreCase) || style.Contains("display: none", StringComparison.OrdinalIgnoreCase));

    private static string? ByRole(string? role) => role switch
    {
        "navigation" or "menu" or "menubar" or "tablist" => "navigation",
        "contentinfo" => "footer",
        "complementary" => "sidebar",
        "dialog" or "alertdialog" or "search" or "banner" or "button" => "page furniture",
        _ => null,
    };

    private static string? ByWords(string? names)
    {
        if (string.IsNullOrEmpty(names) || names.Length > 1000)
            return null;
        foreach (var name in names.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var previous = "";
            foreach (var word in NameWords.Of(name))
            {
                if (!Modifiers.Contains(previous) && Reasons.TryGetValue(word, out var reason))
                    return reason;
                previous = word;
            }
            if (Reasons.TryGetValue(NameWords.Joined(name), out var whole))
                return whole;
        }
        return null;
    }
}
