using System.Globalization;

namespace NewsSearch.Web.Addresses;

/// <summary>The page that shows what a search looks for in its context, a line each: "/search/context?q=grain&amp;page=2". Its pages hold the articles of the pages of results with the same numbers.</summary>
public static class ContextAddress
{
    /// <summary>Where the page is.</summary>
    public const string Path = "/search/context";

    /// <summary>The parameter of how much stands on either side of the words in a download.</summary>
    public const string WidthName = "width";

    /// <summary>The page of a search.</summary>
    public static string Of(SearchAddress search) => search.At(Path);

    /// <summary>All lines as a file.</summary>
    public static string Download(SearchAddress search, string format) => (search with { Page = 1 }).At("/api/v1/context", [new("format", format)]);

    /// <summary>The place of a line in its article, opened from the search.</summary>
    public static string Place(string article, SearchAddress search, int paragraph) =>
        string.Create(CultureInfo.InvariantCulture, $"{ArticleAddress.Of(article, search)}#{ArticleAddress.Part(paragraph)}");
}
