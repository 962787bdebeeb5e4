using AngleSharp.Dom;
using NewsSearch.Indexing.Cleaning.Furniture;

namespace NewsSearch.Indexing.Cleaning.Pages;

/// <summary>A block of a page with the element that holds it.</summary>
/// <param name="Text">One printable line, not empty.</param>
/// <param name="Kind">What it is.</param>
/// <param name="LinkShare">The share of its letters that are links, 0 to 1.</param>
/// <param name="Container">The nearest element that begins a block.</param>
internal sealed record PageBlock(string Text, BlockKind Kind, double LinkShare, IElement Container)
{
    /// <summary>How much prose it is: its length where it reads like a sentence and is neither link nor furniture, else nothing.</summary>
    public double Prose { get; } = Measure(Text, Kind, LinkShare);

    /// <summary>Whether the whole block is a link, and no sentence.</summary>
    public bool IsLink => LinkShare > 0.9 && !Text.EndsWith('.');

    /// <summary>The opening of another story, cut off: "Ships had queued for […]".</summary>
    public static bool IsCutOff(string text) => text.EndsWith("[…]", StringComparison.Ordinal) || text.EndsWith("[...]", StringComparison.Ordinal);

    private static double Measure(string text, BlockKind kind, double linkShare)
    {
        if (kind == BlockKind.Heading || linkShare >= 0.5 || IsCutOff(text) || !(HeadlineShape.IsProse(text) || (text.Length >= 140 && kind == BlockKind.Paragraph)))
            return 0;
        return FurnitureTable.Instance.Reason(LineKey.Of(text), Zone.Tail) is null ? text.Length * (1 - linkShare) : 0;
    }
}
