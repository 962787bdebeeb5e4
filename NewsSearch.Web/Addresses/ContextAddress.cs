using System.Globalization;
using NewsSearch.Indexing.Search.Concordances;

namespace NewsSearch.Web.Addresses;

/// <summary>The page that shows what a search looks for in its context, a line each: "/search/context?q=grain&amp;page=2". Its pages hold the articles of the pages of results with the same numbers.</summary>
public static class ContextAddress
{
    /// <summary>Where the page is.</summary>
    public const string Path = "/search/context";

    /// <summary>The parameter of how much stands on either side of the words in a download.</summary>
    public const string WidthName = "width";

    /// <summary>The parameter of the order of the lines.</summary>
    public const string OrderName = "lines";

    /// <summary>The parameter that asks for all places to be counted where that is not done at once.</summary>
    public const string CountName = "count";

    /// <summary>Its only value.</summary>
    public const string CountAll = "all";

    private static readonly (LineOrder Order, string Value)[] Orders = [(LineOrder.Left, "left"), (LineOrder.Right, "right"), (LineOrder.Match, "match"), (LineOrder.Found, "found")];

    /// <summary>The values of <see cref="OrderName"/>.</summary>
    public static IEnumerable<string> OrderValues => Orders.Select(order => order.Value);

    /// <summary>The order that a parameter says, that of the articles where it is not said; null where there is none such.</summary>
    public static LineOrder? OrderOf(string? value) =>
        string.IsNullOrEmpty(value) ? LineOrder.Found : Orders.Where(order => order.Value.Equals(value, StringComparison.OrdinalIgnoreCase)).Select(order => (LineOrder?)order.Order).FirstOrDefault();

    /// <summary>The page of a search.</summary>
    public static string Of(SearchAddress search) => search.At(Path);

    /// <summary>The page of a search with its lines in an order.</summary>
    public static string Of(SearchAddress search, LineOrder order) => search.At(Path, Parameters(order));

    /// <summary>The page of a search with all its places counted.</summary>
    public static string Counted(SearchAddress search) => search.At(Path, [new(CountName, CountAll)]);

    /// <summary>The lines as a file.</summary>
    public static string Download(SearchAddress search, string format, LineOrder order = LineOrder.Found) => (search with { Page = 1 }).At("/api/v1/context", [new("format", format), .. Parameters(order)]);

    private static KeyValuePair<string, string>[] Parameters(LineOrder order) =>
        order == LineOrder.Found ? [] : [new(OrderName, Orders.First(known => known.Order == order).Value)];

    /// <summary>The place of a line in its article, opened from the search.</summary>
    public static string Place(string article, SearchAddress search, int paragraph) =>
        string.Create(CultureInfo.InvariantCulture, $"{ArticleAddress.Of(article, search)}#{ArticleAddress.Part(paragraph)}");
}
