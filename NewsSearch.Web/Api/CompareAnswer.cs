using NewsSearch.Web.Addresses;
using NewsSearch.Web.Pages.Compare;

namespace NewsSearch.Web.Api;

/// <summary>Searches counted over the same time beside each other.</summary>
/// <param name="By">The facet whose values are compared; "words" where searches are.</param>
/// <param name="Every">How wide a stretch of time is: day, month, quarter or year.</param>
/// <param name="Lines">What is compared, in the order asked for.</param>
/// <param name="Spans">The stretches from the first article of any line to the last, none left out.</param>
/// <param name="Notes">What was ignored or read otherwise than asked.</param>
/// <param name="Partial">Whether time ran out, so that counts are a lower bound.</param>
/// <param name="Sequence">The archive sequence up to which the counts are complete.</param>
public sealed record CompareAnswer(string By, string Every, IReadOnlyList<ComparedLineAnswer> Lines, IReadOnlyList<ComparedSpanAnswer> Spans, IReadOnlyList<string> Notes, bool Partial, long Sequence)
{
    /// <summary>The figures of <paramref name="comparison"/>.</summary>
    public static CompareAnswer Of(Comparison comparison) => new(
        comparison.Address.By is { } facet ? FacetName.Of(facet) : CompareAddress.Words,
        IntervalName.Of(comparison.Interval),
        [.. comparison.Lines.Select(line => new ComparedLineAnswer(line.Value, line.Label, line.Total, line.Undated))],
        [.. comparison.All.Select((span, at) => new ComparedSpanAnswer(span.From, span.To, [.. comparison.Lines.Select(line => line.Counts[at])], span.Count))],
        [.. comparison.Notes, .. comparison.Aliases],
        comparison.Partial,
        comparison.Sequence);
}
