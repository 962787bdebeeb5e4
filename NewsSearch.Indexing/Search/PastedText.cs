using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Articles.Characters;

namespace NewsSearch.Indexing.Search;

/// <summary>A text that somebody pasted, read as far as its lines say: a first line without a full stop is its headline; blank lines part its paragraphs, or else every line is one.</summary>
/// <param name="Title">The headline, one line; empty where there is none.</param>
/// <param name="Paragraphs">The rest in order, without line breaks; empty where nothing else was pasted.</param>
public sealed record PastedText(string Title, IReadOnlyList<string> Paragraphs)
{
    /// <summary>The longest text that pages and API compare, in UTF-16 code units: some 3,000 words of English.</summary>
    public const int Longest = 20_000;

    private const int LongestTitle = 200;

    /// <summary>The text as that of an article is laid out.</summary>
    public string Text => ArticleText.Compose(Title, Paragraphs);

    /// <summary>Reads it. Any text is allowed.</summary>
    public static PastedText Of(string pasted)
    {
        var parts = Parts(Nfc.Compose(pasted.ReplaceLineEndings("\n")).Trim().Split('\n', StringSplitOptions.TrimEntries));
        return parts is [var first, _, ..] && IsTitle(first)
            ? new PastedText(first, parts[1..])
            : new PastedText("", parts);
    }

    private static List<string> Parts(string[] lines)
    {
        if (Array.TrueForAll(lines, line => line.Length > 0))
            return [.. lines];
        var (parts, part) = (new List<string>(), new List<string>());
        foreach (var line in lines.Append(""))
        {
            if (line.Length > 0)
                part.Add(line);
            else if (part.Count > 0)
            {
                parts.Add(string.Join(' ', part));
                part.Clear();
            }
        }

        return parts;
    }

    private static bool IsTitle(string line) => line.Length <= LongestTitle && line[^1] is not ('.' or ',' or ';' or ':');
}
