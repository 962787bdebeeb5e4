using AngleSharp.Dom;

namespace NewsSearch.Indexing.Cleaning.Pages;

/// <summary>What stands in each element of a page, summed over all that it holds.</summary>
internal sealed class RegionSums
{
    private readonly Dictionary<IElement, (double Prose, int Headings, int LinkedHeadings)> _sums = [];

    public RegionSums(IReadOnlyList<PageBlock> blocks)
    {
        foreach (var block in blocks)
        {
            var isHeading = block.Kind == BlockKind.Heading;
            if (block.Prose == 0 && !isHeading)
                continue;
            Total += block.Prose;
            for (var at = block.Container; at is not null; at = at.ParentElement)
            {
                var (prose, headings, linked) = _sums.GetValueOrDefault(at);
                _sums[at] = (prose + block.Prose, headings + (isHeading ? 1 : 0), linked + (isHeading && block.LinkShare > 0.8 ? 1 : 0));
            }
        }
    }

    /// <summary>The prose of the whole page, in characters.</summary>
    public double Total { get; }

    /// <summary>The elements that hold prose.</summary>
    public IEnumerable<IElement> WithProse => _sums.Where(pair => pair.Value.Prose > 0).Select(pair => pair.Key);

    /// <summary>The prose in an element, in characters.</summary>
    public double Prose(IElement element) => _sums.GetValueOrDefault(element).Prose;

    /// <summary>Whether all headings in an element are links.</summary>
    public bool OnlyLinkedHeadings(IElement element) => _sums.GetValueOrDefault(element) is var sums && sums.Headings > 0 && sums.Headings == sums.LinkedHeadings;
}
