using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search.Lucene.Words;

namespace NewsSearch.Indexing.Search.Lucene.Documents;

/// <summary>The words of an article, read once for every field that holds them.</summary>
/// <param name="All">Every word in order.</param>
/// <param name="Title">Those of the title.</param>
/// <param name="Lead">Those of the first paragraph.</param>
internal sealed record ArticleWords(ArraySegment<PlacedWord> All, ArraySegment<PlacedWord> Title, ArraySegment<PlacedWord> Lead)
{
    /// <summary>More words than any article has; what lies beyond in a file taken for one is not indexed.</summary>
    public const int Most = 200_000;

    /// <summary>No phrase runs from the title into the text; from one paragraph into the next it may, as from one sentence into the next.</summary>
    private const int AfterTitle = 100;

    /// <summary>Reads the words of <paramref name="text"/>, an article's text.</summary>
    public static ArticleWords Read(string text, bool hasTitle)
    {
        var tokens = WordReader.Read(text, Most);
        var words = new PlacedWord[tokens.Count];
        var parts = new List<(int First, int Past)>();
        var at = 0;
        var gap = 0;
        foreach (var (_, end) in ArticleText.Parts(text))
        {
            var first = at;
            for (; at < tokens.Count && tokens[at].Start < end; at++)
                words[at] = new PlacedWord(tokens[at].Form, at + gap);
            parts.Add((first, at));
            gap += hasTitle && parts.Count == 1 ? AfterTitle : 0;
        }

        return new ArticleWords(words, Part(words, parts, hasTitle ? 0 : -1), Part(words, parts, hasTitle ? 1 : 0));
    }

    private static ArraySegment<PlacedWord> Part(PlacedWord[] words, List<(int First, int Past)> parts, int which) =>
        which < 0 || which >= parts.Count ? [] : new ArraySegment<PlacedWord>(words, parts[which].First, parts[which].Past - parts[which].First);
}
