using AngleSharp.Dom;
using NewsSearch.Indexing.Cleaning.Furniture;

namespace NewsSearch.Indexing.Cleaning.Pages;

/// <summary>Finds the element that holds the story: the one whose prose outweighs the lines and links beside it the most.</summary>
internal sealed class StoryRegion
{
    /// <summary>What it weighs that a block says what the page declares as its description or text.</summary>
    private const double Confirmation = 600;

    /// <summary>An element named the article holds at least this share of the heaviest element's weight.</summary>
    private const double MostWeight = 0.6;

    private readonly PageRegions _regions;
    private readonly IReadOnlyList<string> _hints;

    /// <param name="regions">The page.</param>
    /// <param name="hints">Descriptions of the article that the page declares.</param>
    public StoryRegion(PageRegions regions, IEnumerable<string> hints)
    {
        _regions = regions;
        _hints = [.. hints.Select(LineKey.Letters).Where(letters => letters.Length >= 30).Select(letters => letters.Length > 60 ? letters[..60] : letters).Distinct().Take(6)];
    }

    /// <summary>Whether a block says what the page declares as its description.</summary>
    public bool IsDescription(string text)
    {
        if (_hints.Count == 0 || text.Length < 30)
            return false;
        var letters = LineKey.Letters(text.Length > 400 ? text[..400] : text);
        return _hints.Any(hint => letters.StartsWith(hint, StringComparison.Ordinal) || (letters.Length >= 30 && hint.StartsWith(letters, StringComparison.Ordinal)));
    }

    /// <summary>The element; the whole body where nothing stands out.</summary>
    public IElement Find()
    {
        var weights = new Dictionary<IElement, double>();
        var headed = false;
        foreach (var block in _regions.Blocks)
        {
            if (_regions.Reason(block.Container) is not null)
                continue;
            var weight = Weight(block);
            if (headed && block.Prose > 0)
            {
                weight += Confirmation;
                headed = false;
            }
            headed |= block.Container.LocalName == "h1";
            for (var at = block.Container; at is not null; at = at.ParentElement)
                weights[at] = weights.GetValueOrDefault(at) + weight;
        }
        foreach (var declared in _regions.Body.QuerySelectorAll("[itemprop=articleBody]").Take(3))
            for (var at = declared; at is not null; at = at.ParentElement)
                weights[at] = weights.GetValueOrDefault(at) + Confirmation;
        var best = _regions.Body;
        foreach (var (element, weight) in weights)
        {
            var lead = weight - weights.GetValueOrDefault(best);
            if (lead > 0 || (lead == 0 && best.Contains(element)))
                best = element;
        }
        return Settle(best, weights);
    }

    /// <summary>An element that markup names the article, inside the heaviest one and with most of its weight, is the better choice; a paragraph alone is none.</summary>
    private IElement Settle(IElement best, Dictionary<IElement, double> weights)
    {
        while (best.LocalName is "p" or "li" or "span" && best.ParentElement is { } parent && !ReferenceEquals(best, _regions.Body))
            best = parent;
        foreach (var names in (string[])["article,[role=article]", "main,[role=main]"])
        {
            var named = best.QuerySelectorAll(names).Take(40).MaxBy(element => weights.GetValueOrDefault(element));
            if (named is not null && weights.GetValueOrDefault(named) >= MostWeight * weights.GetValueOrDefault(best))
                return named;
        }
        return best;
    }

    private double Weight(PageBlock block)
    {
        if (block.Kind == BlockKind.Heading)
            return 0;
        var weight = block.Prose > 0 ? block.Prose
            : block.LinkShare > 0.5 ? (block.Container.LocalName == "p" && !block.IsLink ? 0 : -block.Text.Length)
            : block.Container.LocalName is "p" or "pre" ? 0.4 * block.Text.Length
            : -0.2 * block.Text.Length;
        return IsDescription(block.Text) ? weight + Confirmation : weight;
    }
}
