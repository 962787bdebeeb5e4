using AngleSharp.Dom;

namespace NewsSearch.Indexing.Cleaning.Pages;

/// <summary>Marks the blocks of a page that stand outside the story.</summary>
internal static class StoryBlocks
{
    /// <summary>All blocks of the page, in order.</summary>
    public static IReadOnlyList<Block> Read(PageRegions regions)
    {
        var story = regions.StoryElement();
        return [.. regions.Blocks.Select(block => Mark(block, Reason(block, story, regions)))];
    }

    public static Block Mark(PageBlock block, string? reason) => new(block.Text, block.Kind) { LinkShare = block.LinkShare, Removed = reason };

    private static string? Reason(PageBlock block, IElement story, PageRegions regions)
    {
        if (regions.Reason(block.Container) is { } cut)
            return cut;
        return story.Contains(block.Container) ? null : "outside the story";
    }
}
