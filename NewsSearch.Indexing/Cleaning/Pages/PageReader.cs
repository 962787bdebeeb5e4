using AngleSharp.Html.Parser;

namespace NewsSearch.Indexing.Cleaning.Pages;

/// <summary>Reads a whole HTML page or a fragment: its blocks, those of the story left open and the others marked, and what it says about itself.</summary>
internal static class PageReader
{
    /// <summary>Below so many characters a second opinion is asked.</summary>
    private const int ShortestStory = 200;

    private static readonly HtmlParserOptions Options = new() { IsScripting = false };

    /// <summary>Reads a whole page.</summary>
    /// <param name="html">The page.</param>
    /// <param name="url">Its address where known from elsewhere; else the one it declares counts.</param>
    public static (IReadOnlyList<Block> Blocks, Evidence Evidence) ReadPage(string html, string? url)
    {
        var document = new HtmlParser(Options).ParseDocument(MarkupBound.Apply(html));
        var page = new DeclaredPage(document);
        var host = page.Urls.Prepend(url).Select(AddressReader.Read).FirstOrDefault(address => address is not null) is { } address ? new Uri(address).Host : null;
        var regions = new PageRegions(document.Body ?? document.DocumentElement, host);
        var evidence = PageEvidence.Read(page, regions);
        var blocks = StoryBlocks.Read(regions, page);
        if (StoryLength(blocks) >= ShortestStory)
            return (blocks, evidence);
        var second = SecondReading.Read(document);
        return (StoryLength(second) > 2 * StoryLength(blocks) ? [.. blocks.Select(block => block with { Removed = block.Removed ?? block.Doubt ?? "outside the story" }), .. second] : blocks, evidence);
    }

    private static int StoryLength(IReadOnlyList<Block> blocks) => blocks.Where(block => block.Removed is null && block.Doubt is null).Sum(block => block.Text.Length);

    /// <summary>Reads the body of an article: all of it is story, save what its markup says is none; there prose needs a plain word to go.</summary>
    public static IReadOnlyList<Block> ReadFragment(string html)
    {
        var document = new HtmlParser(Options).ParseDocument(MarkupBound.Apply(html));
        var regions = new PageRegions(document.Body ?? document.DocumentElement);
        return [.. regions.Blocks.Select(block => StoryBlocks.Mark(block, FragmentReason(block, regions)))];
    }

    private static string? FragmentReason(PageBlock block, PageRegions regions) => regions.Reason(block.Container) switch
    {
        ("photo caption" or "share button" or "newsletter sign-up" or "advertisement" or "related links" or "comments" or "cookie notice") and var plain => plain,
        var weak => block.Prose > 0 ? null : weak,
    };
}
