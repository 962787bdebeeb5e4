using System.Collections.Frozen;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;
using NewsSearch.Indexing.Search;
using NewsSearch.Web.Addresses;
using NewsSearch.Web.Components.Shell;

namespace NewsSearch.Web.Pages.Search;

/// <summary>The facets beside results.</summary>
public sealed partial class FacetPanel
{
    private const int YearsShown = 10;

    private FrozenDictionary<string, FacetValue> about = FrozenDictionary<string, FacetValue>.Empty;
    private FacetCounts aboutSelected = null!;
    private FacetCounts places = null!;
    private FacetCounts years = null!;
    private string? country;

    /// <summary>The results.</summary>
    [Parameter, EditorRequired]
    public ResultPage Page { get; set; } = null!;

    [Inject]
    private IOptions<ReadingRoomOptions> Options { get; set; } = null!;

    private IReadOnlyList<string> Own => Options.Value.OwnOutlets;

    private SearchAddress OwnOnly => Own.Aggregate(
        Page.Address with { Filters = Page.Address.Filters.RemoveAll(f => f.Facet == Facet.Source) },
        (address, outlet) => address.With(Facet.Source, outlet, FilterMode.Any));

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        var counts = Page.CountsOf(Facet.CountryAbout);
        about = counts.Values.ToFrozenDictionary(v => v.Value);
        IReadOnlyList<FacetValue> selected = [.. counts.Values.Where(v => v.Selected is not null)];
        aboutSelected = counts with { Values = selected, Distinct = selected.Count, More = false };
        places = Page.CountsOf(Facet.Place);
        country = Page.Parts.Where(part => part.Filter is { Facet: Facet.Country or Facet.CountryAbout, Mode: not FilterMode.None }).Select(part => part.Label).ToList() is [var only] ? only : null;
        years = Newest(Page.CountsOf(Facet.Year));
    }

    // Years are read in their own order; the rest of them is one link away.
    private static FacetCounts Newest(FacetCounts counts)
    {
        var ordered = counts.Values.OrderByDescending(v => v.Value, StringComparer.Ordinal).ToList();
        return counts with { Values = [.. ordered.Where((value, i) => i < YearsShown || value.Selected is not null)], More = ordered.Count > YearsShown };
    }
}
