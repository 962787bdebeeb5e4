using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Search.Concordances;

/// <summary>Puts lines in the order of the words that stand beside what is marked: case, accents and punctuation do not count. What has no word there, at an end of a paragraph, comes last.</summary>
internal static class LineSorting
{
    /// <summary>The lines in order; those alike in it as they are given.</summary>
    public static IReadOnlyList<PlacedLine> Of(IReadOnlyList<PlacedLine> lines, LineOrder order) => order switch
    {
        LineOrder.Found => lines,
        LineOrder.Left => By(lines, line => string.Join(' ', Folded(line.Left).Split(' ').Reverse())),
        LineOrder.Right => By(lines, line => Folded(line.Right)),
        LineOrder.Match => By(lines, line => Folded($"{line.Match} {line.Right}")),
    };

    private static List<PlacedLine> By(IEnumerable<PlacedLine> lines, Func<ContextLine, string> words) =>
        [.. lines.Select(line => (Line: line, Words: words(line.Line))).OrderBy(line => line.Words.Length == 0).ThenBy(line => line.Words, StringComparer.Ordinal).Select(line => line.Line)];

    /// <summary>Words parted by one blank, which stands before every letter.</summary>
    private static string Folded(string text) => Slug.Of(text).Replace('-', ' ');
}
