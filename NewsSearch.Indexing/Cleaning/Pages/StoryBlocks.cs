using AngleSharp.Dom;
using NewsSearch.Indexing.Cleaning.Furniture;

namespace NewsSearch.Indexing.Cleaning.Pages;

/// <summary>Marks the blocks of a page that stand outside the story: beside its element, above its first and below its last paragraph of prose, and links that stand alone.</summary>
internal sealed class StoryBlocks
{
    private static readonly HashSet<string> StandfirstNames = new(StringComparer.Ordinal)
    {
        "standfirst", "dek", "deck", "lead", "lede", "summary", "intro", "introduction", "subtitle", "subheadline", "subhead", "subheading", "excerpt", "chapo", "vorspann", "entradilla", "ingress", "abstract", "description", "teaser", "kurzfassung", "sumario", "bajada", "anleser", "preamble",
    };

    private readonly PageRegions _regions;
    private readonly StoryRegion _region;
    private readonly IElement _story;
    private readonly IReadOnlyList<PageBlock> _blocks;
    private readonly string?[] _reasons;

    private StoryBlocks(PageRegions regions, DeclaredPage page)
    {
        _regions = regions;
        _region = new StoryRegion(regions, page.Descriptions);
        _story = _region.Find();
        _blocks = regions.Blocks;
        _reasons = [.. _blocks.Select(Reason)];
        MarkRepeats();
    }

    /// <summary>All blocks of the page, in order; the declared text instead where the page does not show it.</summary>
    /// <param name="regions">The page.</param>
    /// <param name="page">What it declares.</param>
    public static IReadOnlyList<Block> Read(PageRegions regions, DeclaredPage page)
    {
        var reader = new StoryBlocks(regions, page);
        var text = new DeclaredText(page.ArticleBody);
        var shown = Enumerable.Range(0, reader._blocks.Count).Where(i => reader._reasons[i] is null).Select(i => reader._blocks[i]).ToList();
        if (text.Coverage(shown) < 0.4 && DeclaredBlocks.Read(page.ArticleBody) is { Count: > 0 } declared)
            return [.. reader._blocks.Select(block => Mark(block, "outside the story")), .. declared];
        return reader.Read(text);
    }

    /// <summary>A block with the reason why it goes, if any.</summary>
    public static Block Mark(PageBlock block, string? reason) => new(block.Text, block.Kind) { LinkShare = block.LinkShare, Removed = reason };

    private List<Block> Read(DeclaredText text)
    {
        var open = Enumerable.Range(0, _blocks.Count).Where(i => _reasons[i] is null).ToList();
        var confirmed = text.Confirm([.. open.Select(i => _blocks[i])]);
        var found = confirmed is null ? null : open.Where((_, n) => confirmed[n]).ToHashSet();
        var story = open.Where(i => _blocks[i].Prose > 0 && (found is null || found.Contains(i))).ToList();
        var body = story.Where(i => !_region.IsDescription(_blocks[i].Text) && !IsNamed(_blocks[i])).ToList();
        var (first, last) = body.Count > 0 ? (body[0], story[^1]) : story.Count > 0 ? (story[0], story[^1]) : (-1, -1);
        return [.. Enumerable.Range(0, _blocks.Count).Select(i => Mark(_blocks[i], _reasons[i]) with { Doubt = first < 0 || _reasons[i] is not null ? null : Doubt(i, first, last, found) })];
    }

    private string? Doubt(int i, int first, int last, HashSet<int>? found)
    {
        var block = _blocks[i];
        if (i < first)
            return IsStandfirst(block) || IsBeside(block, _blocks[first]) ? null : "above the story";
        if (i > last)
            return IsEnding(block, _blocks[last]) ? null : "below the story";
        return found is null || found.Contains(i) || block.Kind == BlockKind.Heading || IsStandfirst(block) && i == first ? null : "not in the declared text";
    }

    private string? Reason(PageBlock block)
    {
        if (_regions.Reason(block.Container) is { } cut && !(cut == "byline" && IsStandfirst(block)))
            return cut;
        if (!_story.Contains(block.Container))
            return "outside the story";
        if (PageBlock.IsCutOff(block.Text))
            return "related links";
        return block.IsLink && block.Kind != BlockKind.Heading && !_region.IsDescription(block.Text) && (block.Text.Length >= 12 || block.Kind == BlockKind.Item) ? "related links" : null;
    }

    /// <summary>Pages show teasers and notes several times; a story does not repeat its paragraphs.</summary>
    private void MarkRepeats()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < _blocks.Count; i++)
            if (_reasons[i] is null && _blocks[i].Text.Length >= 60 && _blocks[i].Container.LocalName is not ("p" or "li") && !seen.Add(_blocks[i].Text))
                _reasons[i] = "repeats a paragraph";
    }

    /// <summary>A line above the story that belongs to it: it says what the page declares as its description, is named so, or is a whole sentence.</summary>
    private bool IsStandfirst(PageBlock block)
    {
        if (block.LinkShare > 0.5 || block.Text.Length < 30)
            return false;
        return _region.IsDescription(block.Text) || IsNamed(block) || (block.Text.Length >= 40 && HeadlineShape.IsSentence(block.Text) && block.Text[^1] is not (':' or ')'));
    }

    private static bool IsNamed(PageBlock block) => IsNamedStandfirst(block.Container) || (block.Container.ParentElement is { } parent && IsNamedStandfirst(parent));

    /// <summary>A paragraph or a list that stands directly beside a paragraph of the story is part of it.</summary>
    private static bool IsBeside(PageBlock block, PageBlock paragraph)
    {
        if (block.LinkShare >= 0.3 || block.Kind == BlockKind.Heading || paragraph.Container.LocalName is not ("p" or "li"))
            return false;
        var parent = paragraph.Container.ParentElement;
        var holder = block.Container.LocalName switch { "p" => block.Container.ParentElement, "li" => block.Container.ParentElement?.ParentElement, _ => null };
        return holder is not null && ReferenceEquals(holder, parent);
    }

    /// <summary>Items of a list and sentences may end a story; lone lines below it are the page's.</summary>
    private static bool IsEnding(PageBlock block, PageBlock paragraph) => IsBeside(block, paragraph)
        || (block.LinkShare < 0.3 && (block.Kind is BlockKind.Item or BlockKind.Row || (block.Kind == BlockKind.Paragraph && HeadlineShape.IsSentence(block.Text))));

    private static bool IsNamedStandfirst(IElement element) =>
        element.ClassName is { Length: > 0 and < 300 } names && names.Split(' ').Any(name => NameWords.Of(name).Any(StandfirstNames.Contains));
}
