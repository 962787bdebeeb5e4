namespace NewsSearch.Indexing.Articles;

/// <summary>The text that every offset in the product refers to: title, blank line, paragraphs parted by a blank line, '\n' only. Offsets are UTF-16 code units.</summary>
public static class ArticleText
{
    /// <summary>What stands between the title and each paragraph.</summary>
    public const string Break = "\n\n";

    /// <summary>How many UTF-16 code units of an article are read for names, roles and quotations: 1,000,000, some 170,000 words. The rest is kept and searched as text.</summary>
    public const int MostReadForNames = 1_000_000;

    /// <summary>The whole text. An empty title leaves the paragraphs alone; no paragraphs leave the title alone.</summary>
    public static string Compose(string title, IReadOnlyList<string> paragraphs)
    {
        var parts = title.Length == 0 ? paragraphs : [title, .. paragraphs];
        return string.Join(Break, parts);
    }

    /// <summary>The number of the paragraph in which an offset of <paramref name="text"/> lies, from 1; 0 for the headline.</summary>
    public static int ParagraphAt(string text, bool hasTitle, int at) => Parts(text).TakeWhile(part => part.Start <= at).Count() - (hasTitle ? 1 : 0);

    /// <summary>Where each part of <paramref name="text"/> stands, in order: half-open ranges, the title first where there is one.</summary>
    public static IEnumerable<(int Start, int End)> Parts(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf(Break, start, StringComparison.Ordinal);
            end = end < 0 ? text.Length : end;
            yield return (start, end);
            start = end + Break.Length;
        }
    }
}
