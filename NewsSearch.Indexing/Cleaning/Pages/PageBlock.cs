using AngleSharp.Dom;

namespace NewsSearch.Indexing.Cleaning.Pages;

/// <summary>A block of a page with the element that holds it.</summary>
/// <param name="Text">One printable line, not empty.</param>
/// <param name="Kind">What it is.</param>
/// <param name="LinkShare">The share of its letters that are links, 0 to 1.</param>
/// <param name="Container">The nearest element that begins a block.</param>
internal sealed record PageBlock(string Text, BlockKind Kind, double LinkShare, IElement Container)
{
    /// <summary>How much prose it is: its length where it reads like a sentence and is no link, else nothing.</summary>
    public double Prose => Kind != BlockKind.Heading && LinkShare < 0.5 && (Furniture.HeadlineShape.IsProse(Text) || (Text.Length >= 140 && Kind == BlockKind.Paragraph))
        ? Text.Length * (1 - LinkShare)
        : 0;
}
