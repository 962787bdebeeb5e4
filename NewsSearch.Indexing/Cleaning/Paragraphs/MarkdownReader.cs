using System.Text.RegularExpressions;

namespace NewsSearch.Indexing.Cleaning.Paragraphs;

/// <summary>Takes Markdown's marks off paragraphs where a text uses them: headings, links, images, strong words.</summary>
internal sealed partial class MarkdownReader(string text)
{
    private readonly bool _used = Sign().IsMatch(text);

    /// <summary>The paragraph as a block; a heading where it is marked as one.</summary>
    public Block Read(string paragraph)
    {
        if (!_used)
            return new Block(paragraph);
        var heading = Heading().Match(paragraph);
        var line = heading.Success ? paragraph[heading.Length..] : paragraph;
        line = Image().Replace(line, "$1");
        line = Link().Replace(line, "$1");
        line = Strong().Replace(line, "$1").Trim();
        if (line.Length == 0)
            return new Block(paragraph);
        return new Block(line, heading.Success ? BlockKind.Heading : BlockKind.Paragraph);
    }

    [GeneratedRegex(@"^#{1,6}\s+\S|\]\(https?://", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Sign();

    [GeneratedRegex(@"^#{1,6}\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"!\[([^\]\n]{0,300})\]\([^)\s]{1,600}\)", RegexOptions.CultureInvariant)]
    private static partial Regex Image();

    [GeneratedRegex(@"\[([^\]\n]{1,300})\]\(\s?[^)\s]{1,600}(?:\s""[^""]{0,200}"")?\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"\*\*([^*\n]{1,500})\*\*", RegexOptions.CultureInvariant)]
    private static partial Regex Strong();
}
