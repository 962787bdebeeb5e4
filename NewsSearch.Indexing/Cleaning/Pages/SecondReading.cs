using AngleSharp.Html.Dom;
using SmartReader;

namespace NewsSearch.Indexing.Cleaning.Pages;

/// <summary>
/// SmartReader's answer, asked where our own reading finds next to nothing: it gives up a page's structure for whatever text is longest.
/// Only documents that <see cref="MarkupBound"/> has made safe may be given to it, since it walks them without bounds.
/// </summary>
internal static class SecondReading
{
    /// <summary>A larger page would keep it busy for seconds.</summary>
    private const int MostElements = 15_000;

    /// <summary>The story's blocks; empty where it finds none. The document is not to be used afterwards.</summary>
    public static IReadOnlyList<Block> Read(IHtmlDocument document)
    {
        if (document.All.Length > MostElements)
            return [];
        // The page's own address is kept from it: a week number in one is taken for a month and ends the reading.
        using var reader = new Reader("https://page.invalid/", document) { ContinueIfNotReadable = true };
        var article = reader.GetArticle();
        return article is { Completed: true, Content.Length: > 0 } ? PageReader.ReadFragment(article.Content) : [];
    }
}
