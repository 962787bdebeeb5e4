using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Concordances;
using NewsSearch.Web.Addresses;
using NewsSearch.Web.Components.Reading;
using NewsSearch.Web.Components.Searching;
using NewsSearch.Web.Pages.Search;

namespace NewsSearch.Web.Pages.Context;

/// <summary>What a page of words in context shows.</summary>
/// <param name="Address">The search.</param>
/// <param name="Order">The order of the lines.</param>
/// <param name="Found">The search as it was answered; in the order of the articles with those of the page and their lines.</param>
/// <param name="All">The places of all articles, or of the first of them; null where they were not counted.</param>
/// <param name="Parts">The parts that narrow the search.</param>
/// <param name="Notes">What was ignored or read otherwise than typed.</param>
/// <param name="State">How far the archive can be searched and is read.</param>
public sealed record ContextView(SearchAddress Address, LineOrder Order, SearchResponse Found, Concordance? All, IReadOnlyList<AppliedPart> Parts, IReadOnlyList<string> Notes, ArchiveState State)
{
    /// <summary>Lines of one article at most: what a long one has beyond them its own page shows.</summary>
    public const int MostLines = 50;

    /// <summary>Lines of a page where they have an order of their own.</summary>
    public const int Lines = 100;

    /// <summary>How much of a paragraph stands on either side, in UTF-16 code units.</summary>
    public const int Width = 90;

    /// <summary>Whether the lines stand article by article.</summary>
    public bool ByArticle => Order == LineOrder.Found;

    /// <summary>The pages: those of the results, or of the lines where they have an order of their own.</summary>
    public ResultPages Pages => ByArticle ? ResultPages.Of(Address.Page, Found.Total, ResultPage.Size) : ResultPages.OfAll(Address.Page, All!.Lines.Count, Lines);

    /// <summary>All places on this page's articles, shown or not; where the lines have an order of their own, those of all articles read.</summary>
    public long Places => ByArticle ? Found.Hits.Sum(hit => hit.Lines.Count + hit.MoreLines) : All!.Places;

    /// <summary>The lines of the page where they have an order of their own.</summary>
    public IEnumerable<PlacedLine> Sorted => All!.Lines.Skip((Address.Page - 1) * Lines).Take(Lines);

    /// <summary>The number of the page's first article among those found.</summary>
    public int First => ((Address.Page - 1) * ResultPage.Size) + 1;
}
