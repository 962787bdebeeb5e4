using AngleSharp.Dom;

namespace NewsSearch.Indexing.Cleaning.Pages;

/// <summary>The blocks of a page and which of its elements are furniture.</summary>
internal sealed class PageRegions
{
    /// <summary>Furniture holds less than this share of the page's prose, an element alone or all that carry its word together; what holds more is the story, whatever its markup says.</summary>
    private const double MostProse = 0.35;

    /// <summary>Comments and consent texts can be longer than a story; this much prose must stand beside them.</summary>
    private const double LeastStory = 250;

    /// <summary>What is hidden goes below this share; above it, it is a story folded up.</summary>
    private const double MostHidden = 0.15;

    /// <summary>A teaser of another story, or a list of them, holds less than this share of the page's prose.</summary>
    private const double MostTeaser = 0.25;

    private readonly Dictionary<IElement, string?> _reasons = [];
    private readonly Dictionary<Cut, double> _proseOfWord = [];
    private readonly Dictionary<IElement, string> _teasers = [];
    private readonly HashSet<IElement> _headed = [];

    /// <param name="body">The body element.</param>
    /// <param name="host">The page's host, to tell links within the site; null where unknown.</param>
    public PageRegions(IElement body, string? host = null)
    {
        Body = body;
        Blocks = BlockWalker.Walk(body);
        Sums = new RegionSums(Blocks);
        foreach (var heading in body.QuerySelectorAll("h1").Take(5))
            for (var at = heading.ParentElement; at is not null && _headed.Add(at); at = at.ParentElement)
                continue;
        foreach (var element in Sums.WithProse)
            if (CutRules.Find(element) is { } cut && !IsWithin(element.ParentElement, cut))
                _proseOfWord[cut] = _proseOfWord.GetValueOrDefault(cut) + Sums.Prose(element);
        foreach (var block in Blocks)
            if (block.Kind == BlockKind.Heading && block.LinkShare > 0.8 && LinksWithin(block.Container, host))
                MarkTeaser(block.Container);
    }

    public IElement Body { get; }

    /// <summary>All blocks, in the order of the page.</summary>
    public IReadOnlyList<PageBlock> Blocks { get; }

    /// <summary>What stands in each element.</summary>
    public RegionSums Sums { get; }

    /// <summary>Why an element, or one around it, is no part of the story; null where none says so. The outermost speaks.</summary>
    public string? Reason(IElement element)
    {
        if (_reasons.TryGetValue(element, out var known))
            return known;
        var outer = element.ParentElement is { } parent && !ReferenceEquals(element, Body) ? Reason(parent) : null;
        return _reasons[element] = outer ?? Own(element);
    }

    private string? Own(IElement element)
    {
        if (_teasers.TryGetValue(element, out var teaser))
            return teaser;
        // What holds the headline is no furniture, whatever its classes; a header or a bar of links over the story is trimmed later.
        return CutRules.Find(element) is { } cut && !_headed.Contains(element) && Math.Max(Sums.Prose(element), _proseOfWord.GetValueOrDefault(cut)) <= Allowed(cut) ? cut.Reason : null;
    }

    /// <summary>How much prose may go, in characters.</summary>
    private double Allowed(Cut cut) => cut.Reason switch
    {
        "hidden text" => MostHidden * Sums.Total,
        "comments" or "cookie notice" or "navigation" => Math.Max(MostProse * Sums.Total, Sums.Total - LeastStory),
        _ => MostProse * Sums.Total,
    };

    private static bool IsWithin(IElement? element, Cut cut)
    {
        for (var at = element; at is not null; at = at.ParentElement)
            if (CutRules.Find(at) == cut)
                return true;
        return false;
    }

    /// <summary>A heading that links to another page of the site stands over that page's teaser: the widest element around it that holds no other heading and little prose.</summary>
    private void MarkTeaser(IElement heading)
    {
        var card = heading;
        while (card.ParentElement is { } parent && !ReferenceEquals(parent, Body) && Sums.OnlyLinkedHeadings(parent) && Sums.Prose(parent) <= MostTeaser * Sums.Total)
            card = parent;
        _teasers[card] = "related links";
    }

    private static bool LinksWithin(IElement heading, string? host)
    {
        var link = heading.QuerySelector("a[href]") ?? heading.Closest("a[href]");
        var href = link?.GetAttribute("href") ?? "";
        if (href.Length == 0 || href[0] == '#')
            return false;
        if (!href.Contains("://", StringComparison.Ordinal) && !href.StartsWith("//", StringComparison.Ordinal))
            return true;
        return host is not null && href.Contains(host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host, StringComparison.OrdinalIgnoreCase);
    }
}
