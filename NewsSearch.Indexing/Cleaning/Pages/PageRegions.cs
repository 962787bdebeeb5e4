using AngleSharp.Dom;

namespace NewsSearch.Indexing.Cleaning.Pages;

/// <summary>The blocks of a page, which of its elements are furniture, and where the story stands.</summary>
internal sealed class PageRegions
{
    /// <summary>An element whose markup says furniture but which holds more than this share of the page's prose holds the story all the same.</summary>
    private const double MostProse = 0.4;

    private readonly Dictionary<IElement, double> _prose = [];
    private readonly Dictionary<IElement, string?> _reasons = [];
    private readonly double _total;

    public PageRegions(IElement body)
    {
        Body = body;
        Blocks = BlockWalker.Walk(body);
        foreach (var block in Blocks)
        {
            if (block.Prose is not (> 0 and var prose))
                continue;
            _total += prose;
            for (var at = block.Container; at is not null; at = at.ParentElement)
                _prose[at] = _prose.GetValueOrDefault(at) + prose;
        }
    }

    public IElement Body { get; }

    /// <summary>All blocks, in the order of the page.</summary>
    public IReadOnlyList<PageBlock> Blocks { get; }

    /// <summary>Why an element, or one around it, is no part of the story; null where none says so. The outermost speaks.</summary>
    public string? Reason(IElement element)
    {
        if (_reasons.TryGetValue(element, out var known))
            return known;
        var outer = element.ParentElement is { } parent && !ReferenceEquals(element, Body) ? Reason(parent) : null;
        var reason = outer ?? (CutRules.Reason(element) is { } own && _prose.GetValueOrDefault(element) <= Allowed(own) ? own : null);
        return _reasons[element] = reason;
    }

    /// <summary>How much prose may go for a reason: none for being hidden, which is how pages fold a story up.</summary>
    private double Allowed(string reason) => reason == "hidden text" ? 0 : MostProse * _total;

    /// <summary>
    /// The element that holds the story: the one whose prose outweighs the lines and links beside it the most.
    /// </summary>
    public IElement StoryElement()
    {
        var weights = new Dictionary<IElement, double>();
        foreach (var block in Blocks)
        {
            if (Reason(block.Container) is not null)
                continue;
            var weight = Weight(block);
            for (var at = block.Container; at is not null; at = at.ParentElement)
                weights[at] = weights.GetValueOrDefault(at) + weight;
        }
        var best = Body;
        foreach (var (element, weight) in weights)
        {
            var lead = weight - weights.GetValueOrDefault(best);
            if (lead > 0 || (lead == 0 && best.Contains(element)))
                best = element;
        }
        return best;
    }

    private static double Weight(PageBlock block)
    {
        if (block.Prose > 0)
            return block.Prose;
        if (block.Kind == BlockKind.Heading)
            return 0;
        return block.LinkShare > 0.5 ? -block.Text.Length : -0.2 * block.Text.Length;
    }
}
