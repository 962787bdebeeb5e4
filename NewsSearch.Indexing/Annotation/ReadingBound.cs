using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation;

/// <summary>How much of one article is read for names: a book in one file costs no more than its beginning.</summary>
internal static class ReadingBound
{
    /// <summary>The beginning of <paramref name="text"/> that is read, cut between words where it can be; the whole of nearly every article.</summary>
    public static string Cut(string text)
    {
        if (text.Length <= ArticleText.MostReadForNames)
            return text;
        var cut = text.AsSpan(0, ArticleText.MostReadForNames).LastIndexOfAny(' ', '\n');
        if (cut < ArticleText.MostReadForNames / 2)
            cut = char.IsLowSurrogate(text[ArticleText.MostReadForNames]) ? ArticleText.MostReadForNames - 1 : ArticleText.MostReadForNames;
        return text[..cut].TrimEnd('\n');
    }
}
