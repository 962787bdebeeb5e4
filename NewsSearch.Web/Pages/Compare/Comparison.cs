using NewsSearch.Indexing.Search;
using NewsSearch.Web.Addresses;
using NewsSearch.Web.Components.Searching;

namespace NewsSearch.Web.Pages.Compare;

/// <summary>Searches counted over the same time beside each other.</summary>
/// <param name="Address">The comparison, what it compares as the archive writes it.</param>
/// <param name="Interval">How wide a stretch of time is: day, month, quarter or year.</param>
/// <param name="All">The stretches in order with all articles of the search that the lines have in common, from the first article of any line to the last.</param>
/// <param name="Lines">What is compared.</param>
/// <param name="Total">All articles of the search in common.</param>
/// <param name="Others">Values of the facet that may be compared too, most frequent first.</param>
/// <param name="Parts">What the lines have in common.</param>
/// <param name="Notes">What was left out or read otherwise than asked.</param>
/// <param name="Aliases">Which known names found their other names too, a sentence each.</param>
/// <param name="Partial">Whether time ran out, so that counts are a lower bound.</param>
/// <param name="Sequence">The archive sequence up to which the counts are complete.</param>
public sealed record Comparison(
    CompareAddress Address,
    HistogramInterval Interval,
    IReadOnlyList<HistogramBar> All,
    IReadOnlyList<ComparedLine> Lines,
    long Total,
    IReadOnlyList<FacetValue> Others,
    IReadOnlyList<AppliedPart> Parts,
    IReadOnlyList<string> Notes,
    IReadOnlyList<string> Aliases,
    bool Partial,
    long Sequence)
{
    /// <summary>What part of all articles of a stretch a line has; 0 where there is none.</summary>
    public double ShareOf(ComparedLine line, int at) => All[at].Count == 0 ? 0 : (double)line.Counts[at] / All[at].Count;

    /// <summary>The articles of a line within a stretch.</summary>
    public SearchAddress Within(ComparedLine line, int at) => line.Search.Within(All[at].From, All[at].To);
}
