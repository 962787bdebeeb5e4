using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search.Marking;

namespace NewsSearch.Web.Pages.Article;

/// <summary>An article's text cut into parts and these at their names.</summary>
public sealed class ArticleParts
{
    private readonly int[] starts;

    private ArticleParts(IReadOnlyList<ArticlePart> all, int[] starts)
    {
        All = all;
        this.starts = starts;
    }

    /// <summary>The title, where there is one, and the paragraphs.</summary>
    public IReadOnlyList<ArticlePart> All { get; }

    /// <summary>The title's part; null where the article has none.</summary>
    public ArticlePart? Title => All.Count > 0 && All[0].Number == 0 ? All[0] : null;

    /// <summary>The paragraphs.</summary>
    public IEnumerable<ArticlePart> Paragraphs => All.Where(p => p.Number > 0);

    /// <summary>How many places a search's matches mark.</summary>
    public int Matches { get; private init; }

    /// <summary>Cuts <paramref name="article"/> at <paramref name="mentions"/> and marks <paramref name="matches"/>, which are in order and apart. A mention outside the text, over a break or overlapping an earlier one is left unmarked.</summary>
    public static ArticleParts Of(Indexing.Articles.Article article, IReadOnlyList<Mention> mentions, IReadOnlyList<MarkedStretch>? matches = null)
    {
        var text = article.Text;
        var ordered = new Queue<Mention>(mentions.OrderBy(m => m.Start).ThenByDescending(m => m.End));
        var parts = new List<ArticlePart>();
        var starts = new List<int>();
        var number = article.Title.Length > 0 ? 0 : 1;
        foreach (var (start, end) in ArticleText.Parts(text))
        {
            var pieces = Cut(text, start, end, ordered);
            parts.Add(new ArticlePart(number++, matches is { Count: > 0 } ? MatchedPieces.Of(pieces, start, matches) : pieces)
            {
                HasFirstMatch = matches is [var first, ..] && first.Start >= start && first.Start < end,
            });
            starts.Add(start);
        }

        return new ArticleParts(parts, [.. starts]) { Matches = matches?.Count ?? 0 };
    }

    /// <summary>The number of the part in which an offset lies: 0 for the title.</summary>
    public int NumberAt(int offset)
    {
        var found = Array.BinarySearch(starts, offset);
        var index = found >= 0 ? found : ~found - 1;
        return All.Count == 0 ? 0 : All[Math.Clamp(index, 0, All.Count - 1)].Number;
    }

    private static List<TextPiece> Cut(string text, int start, int end, Queue<Mention> mentions)
    {
        var pieces = new List<TextPiece>();
        var at = start;
        while (mentions.TryPeek(out var mention) && mention.Start < end)
        {
            mentions.Dequeue();
            if (mention.Start < at || mention.End > end || mention.End <= mention.Start)
                continue;
            if (mention.Start > at)
                pieces.Add(new TextPiece(text[at..mention.Start]));
            pieces.Add(new TextPiece(text[mention.Start..mention.End], mention));
            at = mention.End;
        }

        if (at < end)
            pieces.Add(new TextPiece(text[at..end]));
        return pieces;
    }
}
