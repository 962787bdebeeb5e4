using Lucene.Net.Documents;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search.Lucene.Words;

namespace NewsSearch.Indexing.Search.Lucene.Documents;

/// <summary>
/// The fields of an article's text. Each part of it (all, title, lead, quotations) has its folded words, how they are written, their stems, the names in it and the beginnings of its sentences, in five fields at the same positions:
/// a query may ask for any of them near each other.
/// </summary>
internal static class ArticleFields
{
    /// <summary>Adds them; what was not <paramref name="read"/> yet has no names and no quotations.</summary>
    public static void Add(Document document, string text, ArticleWords words, Annotations? read, Stemmer stemmer)
    {
        var names = MentionMarks.Of(read?.Mentions ?? [], words);
        var written = WrittenMarks.Of(text, words);
        Add(document, IndexFields.Text, words.All, names, written, words.Breaks, stemmer);
        Add(document, IndexFields.Title, words.Title, names, written, words.Breaks, stemmer);
        Add(document, IndexFields.Lead, words.Lead, names, written, words.Breaks, stemmer);
        var quoted = QuotedWords.Of(read?.Quotes ?? [], words);
        var positions = quoted.Select(word => word.Position).ToHashSet();
        Add(document, IndexFields.Quote, quoted, [.. names.Where(name => positions.Contains(name.Position))], [.. written.Where(word => positions.Contains(word.Position))], words.Breaks, stemmer);
    }

    private static void Add(Document document, string name, ArraySegment<PlacedWord> words, IReadOnlyList<PlacedMark> names, IReadOnlyList<PlacedMark> written, IReadOnlyList<PlacedMark> breaks, Stemmer stemmer)
    {
        if (words.Count == 0)
            return;
        document.Add(TextFields.Ranked(name, new ReplayedWords(words, form => form)));
        document.Add(TextFields.Ranked(IndexFields.Stems(name, stemmer.Language), new ReplayedWords(words, stemmer.Stem)));
        AddMarks(document, IndexFields.Named(name), Within(names, words), words[0].Position);
        AddMarks(document, IndexFields.Written(name), Within(written, words), words[0].Position);
        AddMarks(document, IndexFields.Breaks(name), Within(breaks, words), words[0].Position);
    }

    private static void AddMarks(Document document, string name, List<PlacedMark> marks, int origin)
    {
        if (marks.Count > 0)
            document.Add(TextFields.Unranked(name, new ReplayedMarks(marks, origin)));
    }

    private static List<PlacedMark> Within(IReadOnlyList<PlacedMark> marks, ArraySegment<PlacedWord> words)
    {
        var (first, last) = (words[0].Position, words[^1].Position);
        return [.. marks.Where(mark => mark.Position >= first && mark.Position <= last)];
    }
}
