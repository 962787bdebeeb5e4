using NewsSearch.Indexing.Search;
using NewsSearch.Web.Addresses;
using NewsSearch.Web.Components.Reading;
using NewsSearch.Web.Components.Searching;
using NewsSearch.Web.Pages.Search;

namespace NewsSearch.Web.Pages.Context;

/// <summary>What a page of words in context shows.</summary>
/// <param name="Address">The search.</param>
/// <param name="Found">The articles of the page with their lines.</param>
/// <param name="Parts">The parts that narrow the search.</param>
/// <param name="Notes">What was ignored or read otherwise than typed.</param>
/// <param name="State">How far the archive can be searched and is read.</param>
public sealed record ContextView(SearchAddress Address, SearchResponse Found, IReadOnlyList<AppliedPart> Parts, IReadOnlyList<string> Notes, ArchiveState State)
{
    /// <summary>Lines of one article at most: what a long one has beyond them its own page shows.</summary>
    public const int MostLines = 50;

    /// <summary>How much of a paragraph stands on either side, in UTF-16 code units.</summary>
    public const int Width = 90;

    /// <summary>The pages, those of the results.</summary>
    public ResultPages Pages => ResultPages.Of(Address.Page, Found.Total, ResultPage.Size);

    /// <summary>All places on this page's articles, shown or not.</summary>
    public int Places => Found.Hits.Sum(hit => hit.Lines.Count + hit.MoreLines);

    /// <summary>The number of the page's first article among those found.</summary>
    public int First => ((Address.Page - 1) * ResultPage.Size) + 1;
}
