using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Marking;

namespace NewsSearch.Web.Pages.Article;

/// <summary>Cuts the pieces of a text where a search's matches begin and end. A match may stand within a name, or reach over its edge.</summary>
public static class MatchedPieces
{
    /// <summary>The same pieces, with the runs of those that matches stand in.</summary>
    /// <param name="pieces">Pieces side by side.</param>
    /// <param name="start">Where in the article's text the first begins.</param>
    /// <param name="matches">The matches in the article's text, in order and apart.</param>
    public static IReadOnlyList<TextPiece> Of(IReadOnlyList<TextPiece> pieces, int start, IReadOnlyList<MarkedStretch> matches)
    {
        var cut = new List<TextPiece>(pieces.Count);
        foreach (var piece in pieces)
        {
            var end = start + piece.Text.Length;
            var from = start;
            var within = matches.Skip(FirstBehind(matches, from)).TakeWhile(match => match.Start < end).Select(match => (Math.Max(match.Start - from, 0), Math.Min(match.End, end) - from)).ToList();
            cut.Add(within.Count == 0 ? piece : piece with { Runs = Runs(piece.Text, within) });
            start = end;
        }

        return cut;
    }

    /// <summary>The index of the first match that ends behind an offset: a long text has many pieces and many matches.</summary>
    private static int FirstBehind(IReadOnlyList<MarkedStretch> matches, int offset)
    {
        var (low, high) = (0, matches.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (matches[middle].End > offset)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }

    private static List<TextRun> Runs(string text, IEnumerable<(int Start, int End)> matches)
    {
        var runs = new List<TextRun>();
        var at = 0;
        foreach (var (start, end) in matches)
        {
            if (start > at)
                runs.Add(new TextRun(text[at..start], Match: false));
            runs.Add(new TextRun(text[start..end], Match: true));
            at = end;
        }

        if (at < text.Length)
            runs.Add(new TextRun(text[at..], Match: false));
        return runs;
    }
}
