using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using NewsSearch.Indexing.Cleaning.Characters;

namespace NewsSearch.Indexing.Cleaning.Paragraphs;

/// <summary>Rebuilds the paragraphs of plain text: wrapped lines are joined; blank lines, indents and, in unwrapped text, line ends part them.</summary>
internal static partial class ParagraphReader
{
    /// <summary>The paragraphs in order, each one line. Markdown headings and links become text.</summary>
    public static IReadOnlyList<Block> Read(string raw)
    {
        var text = CleanCharacters.Text(Tags().Replace(DecodeEntities(raw), ""));
        var lines = text.Split('\n').Select(Line).ToList();
        var layout = LineLayout.Of(lines);
        var markdown = new MarkdownReader(text);
        var blocks = new List<Block>();
        var paragraph = new StringBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            Append(paragraph, lines[i].Text);
            if (i + 1 < lines.Count && layout.Joins(lines[i], lines[i + 1]))
                continue;
            if (CleanCharacters.Line(paragraph.ToString()) is { Length: > 0 } whole)
                blocks.Add(markdown.Read(whole));
            paragraph.Clear();
        }
        return blocks;
    }

    private static TextLine Line(string line)
    {
        var text = line.TrimEnd();
        var trimmed = text.TrimStart();
        return new TextLine(trimmed, trimmed.Length == 0 ? 0 : text.Length - trimmed.Length);
    }

    private static void Append(StringBuilder paragraph, string line)
    {
        if (paragraph.Length > 1 && !(paragraph[^1] == '-' && char.IsLetter(paragraph[^2]) && line.Length > 0 && char.IsLetter(line[0])))
            paragraph.Append(' ');
        paragraph.Append(line);
    }

    /// <summary>A link or a stressed word left from markup; other angle brackets are text ("&lt;IBM&gt;").</summary>
    [GeneratedRegex(@"<a\s[^<>]{0,600}>|<(?:b|i|em|strong|u|span)(?:\s[^<>]{0,300})?>|</(?:a|b|i|em|strong|u|span)>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Tags();

    /// <summary>Text that was HTML once keeps entities ("&amp;#8217;"); a lone "AT&amp;T" is none and stays.</summary>
    private static string DecodeEntities(string text) =>
        text.Contains('&', StringComparison.Ordinal) && text.Contains(';', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;
}
