using Microsoft.AspNetCore.Components;
using NewsSearch.Indexing.Search;
using NewsSearch.Web.Addresses;
using NewsSearch.Web.Words;

namespace NewsSearch.Web.Components.Searching;

/// <summary>Coverage over time: bars that lead to the search within their days, and the same figures as a table.</summary>
public sealed partial class CoverageChart
{
    private const int FewBars = 12;

    private IReadOnlyList<ChartBar> bars = [];
    private long highest;
    private string what = "";
    private string unit = "";
    private string summary = "";
    private string? width;

    /// <summary>The counts.</summary>
    [Parameter, EditorRequired]
    public Histogram Of { get; set; } = null!;

    /// <summary>The search that a bar narrows.</summary>
    [Parameter, EditorRequired]
    public SearchAddress Address { get; set; } = SearchAddress.Everything;

    /// <summary>Where it is laid beside others; null where there is nothing to compare.</summary>
    [Parameter]
    public CompareAddress? Compare { get; set; }

    /// <summary>What it is laid beside there.</summary>
    [Parameter]
    public string CompareWith { get; set; } = "other searches";

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        what = Address.Stories ? "Stories" : "Articles";
        unit = DateWords.Unit(Of.Interval);
        // A few bars as wide as the page would look like much.
        width = Of.Bars.Count < FewBars ? $"max-width: {Math.Max(14, Of.Bars.Count * 4)}rem" : null;
        if (Of.Bars.MaxBy(b => b.Count) is not { } peak)
            return;
        highest = peak.Count;
        bars = [.. Of.Bars.Select(bar => new ChartBar(Address.Within(bar.From, bar.To), Words(bar), highest == 0 ? 0 : (double)bar.Count / highest))];
        summary = $"{what} by {unit}, {DateWords.Of(Of.Bars[0], Of.Interval)} to {DateWords.Of(Of.Bars[^1], Of.Interval)}; most in {DateWords.Of(peak, Of.Interval)}: {Figures.Of(highest)}. The table below has every figure.";
    }

    private string Words(HistogramBar bar) => $"{DateWords.Of(bar, Of.Interval)}: {Figures.Found(bar.Count, Address.Stories)}";
}
