using NewsSearch.Indexing.Cleaning.Paragraphs;

namespace NewsSearch.Indexing.Cleaning.Pages;

/// <summary>The paragraphs of a story's text declared in JSON-LD, which may be plain or hold markup.</summary>
internal static class DeclaredBlocks
{
    public static IReadOnlyList<Block> Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return [];
        return text.Contains("<p", StringComparison.OrdinalIgnoreCase) || text.Contains("<br", StringComparison.OrdinalIgnoreCase) ? PageReader.ReadFragment(text) : ParagraphReader.Read(text);
    }
}
