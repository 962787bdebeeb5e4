using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>
/// Finds what stands between quotation marks: “ ”, " ", « », and ‘ ’ or ' ' outside these, told apart from apostrophes. Marks within marks belong to the outer quotation.
/// A quotation over several paragraphs, each opened anew and only the last closed, is one span a paragraph.
/// </summary>
internal static class QuoteMarks
{
    /// <summary>The spans of <paramref name="text"/> by position, none overlapping. Linear in the length.</summary>
    public static IReadOnlyList<QuoteSpan> Find(string text)
    {
        var spans = new List<QuoteSpan>();
        var parts = ArticleText.Parts(text).ToList();
        for (var i = 0; i < parts.Count; i++)
            new ParagraphMarks(text, parts[i].Start, parts[i].End, i + 1 < parts.Count && Opens(text, parts[i + 1].Start)).Find(spans);
        return spans;
    }

    private static bool Opens(string text, int at) => at < text.Length && text[at] is '“' or '"' or '‘' or '\'';
}
