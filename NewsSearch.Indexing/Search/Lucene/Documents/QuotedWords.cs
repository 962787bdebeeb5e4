using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Search.Lucene.Documents;

/// <summary>The words of an article's quotations.</summary>
internal static class QuotedWords
{
    /// <summary>Each word once, in order, at its position in the article.</summary>
    public static PlacedWord[] Of(IReadOnlyList<Quote> quotes, ArticleWords words)
    {
        var quoted = new SortedSet<int>();
        foreach (var quote in quotes)
        {
            var (first, past) = words.Within(quote.Start, quote.End);
            for (var word = first; word < past; word++)
                quoted.Add(word);
        }

        return [.. quoted.Select(word => words.All[word])];
    }
}
