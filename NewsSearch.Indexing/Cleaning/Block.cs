namespace NewsSearch.Indexing.Cleaning;

/// <summary>A line of the document as a reader sees it: a paragraph, a heading, an item of a list.</summary>
/// <param name="Text">One line, printable, Unicode NFC, not empty.</param>
/// <param name="Kind">What it is.</param>
internal sealed record Block(string Text, BlockKind Kind = BlockKind.Paragraph)
{
    /// <summary>The share of the text that stands in links, 0 to 1; 0 in plain text.</summary>
    public double LinkShare { get; init; }

    /// <summary>Why it is no part of the story; null where it is one.</summary>
    public string? Removed { get; init; }

    /// <summary>Why it is probably none, which counts where its words say nothing better; null where it stands in the story.</summary>
    public string? Doubt { get; init; }
}
