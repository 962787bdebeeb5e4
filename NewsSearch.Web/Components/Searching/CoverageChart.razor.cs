using System.Globalization;
using Microsoft.AspNetCore.Components;
using NewsSearch.Indexing.Search;
using NewsSearch.Web.Addresses;
using NewsSearch.Web.Words;

namespace NewsSearch.Web.Components.Searching;

/// <summary>Coverage over time: bars that lead to the search within their days, and the same figures as a table.</summary>
public sealed partial class CoverageChart
{
    private const int Pitch = 12;
    private const int Height = 100;
    private const int FewBars = 12;

    private long highest;
    private string unit = "";
    private string summary = "";
    private string? width;

    /// <summary>The counts.</summary>
    [Parameter, EditorRequired]
    public Histogram Of { get; set; } = null!;

    /// <summary>The search that a bar narrows.</summary>
    [Parameter, EditorRequired]
    public SearchAddress Address { get; set; } = SearchAddress.Everything;

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        unit = Of.Interval switch
        {
            HistogramInterval.Year => "year",
            HistogramInterval.Month => "month",
            HistogramInterval.Day or HistogramInterval.Auto => "day",
        };
        // A few bars as wide as the page would look like much.
        width = Of.Bars.Count < FewBars ? $"max-width: {Math.Max(14, Of.Bars.Count * 4)}rem" : null;
        if (Of.Bars.MaxBy(b => b.Count) is not { } peak)
            return;
        highest = peak.Count;
        summary = $"Articles by {unit}, {DateWords.Of(Of.Bars[0], Of.Interval)} to {DateWords.Of(Of.Bars[^1], Of.Interval)}; most in {DateWords.Of(peak, Of.Interval)}: {Figures.Of(highest)}. The table below has every figure.";
    }

    private string Words(HistogramBar bar) => $"{DateWords.Of(bar, Of.Interval)}: {Figures.Articles(bar.Count)}";

    // A bar with a single article stays visible beside one with ten thousand.
    private double HeightOf(HistogramBar bar) => bar.Count == 0 || highest == 0 ? 0 : Math.Max(1.5, (double)bar.Count / highest * Height);

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
