using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search.Lucene.Words;

namespace NewsSearch.Indexing.Search.Lucene.Documents;

/// <summary>The words of an article, read once for every field that holds them.</summary>
/// <param name="Spans">Where every word stands in the text, in order.</param>
/// <param name="All">The same words at their positions.</param>
/// <param name="Title">Those of the title.</param>
/// <param name="Lead">Those of the first paragraph.</param>
/// <param name="Written">How words are written where that is not as they are folded.</param>
/// <param name="Breaks">Where sentences and paragraphs begin.</param>
/// <param name="Telling">How many of the words are no function words.</param>
internal sealed record ArticleWords(
    List<WordSpan> Spans,
    ArraySegment<PlacedWord> All,
    ArraySegment<PlacedWord> Title,
    ArraySegment<PlacedWord> Lead,
    List<PlacedMark> Written,
    List<PlacedMark> Breaks,
    int Telling)
{
    /// <summary>More words than any article has; what lies beyond in a file taken for one is not indexed.</summary>
    public const int Most = 200_000;

    /// <summary>No phrase runs from the title into the text; from one paragraph into the next it may, as from one sentence into the next.</summary>
    private const int AfterTitle = 100;

    /// <summary>Reads the words of <paramref name="text"/>, an article's text.</summary>
    public static ArticleWords Read(string text, bool hasTitle, BatchWords known)
    {
        var spans = WordReader.Spans(text, Most);
        var words = new PlacedWord[spans.Count];
        var parts = new List<(int First, int Past)>();
        var (written, breaks, telling) = (new List<PlacedMark>(), new List<PlacedMark>(), 0);
        var (at, gap) = (0, 0);
        foreach (var (_, end) in ArticleText.Parts(text))
        {
            var first = at;
            for (; at < spans.Count && spans[at].Start < end; at++)
            {
                var word = known.Of(spans[at].In(text));
                words[at] = new PlacedWord(word.Form, at + gap);
                telling += word.Tells ? 1 : 0;
                if (word.Written != IndexedWord.AsFolded)
                    written.Add(new PlacedMark(word.Written, at + gap));
                if (at == first)
                    breaks.Add(new PlacedMark(known.Paragraph, at + gap));
                if (at == first || SentenceStarts.IsStart(text, spans[at - 1], spans[at]))
                    breaks.Add(new PlacedMark(known.Sentence, at + gap));
            }

            parts.Add((first, at));
            gap += hasTitle && parts.Count == 1 ? AfterTitle : 0;
        }

        return new ArticleWords(spans, words, Part(words, parts, hasTitle ? 0 : -1), Part(words, parts, hasTitle ? 1 : 0), written, breaks, telling);
    }

    /// <summary>The words that begin within a stretch of the text, as numbers into <see cref="All"/>: the first, and past the last.</summary>
    public (int First, int Past) Within(int start, int end)
    {
        var first = FirstFrom(start);
        return (first, Math.Max(first, FirstFrom(end)));
    }

    private int FirstFrom(int offset)
    {
        var (low, high) = (0, Spans.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Spans[middle].Start < offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static ArraySegment<PlacedWord> Part(PlacedWord[] words, List<(int First, int Past)> parts, int which) =>
        which < 0 || which >= parts.Count ? [] : new ArraySegment<PlacedWord>(words, parts[which].First, parts[which].Past - parts[which].First);
}
