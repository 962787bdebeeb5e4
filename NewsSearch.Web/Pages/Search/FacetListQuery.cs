using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search;
using NewsSearch.Web.Addresses;
using NewsSearch.Web.Components.Searching;

namespace NewsSearch.Web.Pages.Search;

/// <summary>Asks for a page of a facet's values.</summary>
public sealed class FacetListQuery(ISearchEngine engine, IEntityNames names)
{
    private const int MostSkipped = 1_000_000;

    /// <summary>The values of <paramref name="facet"/> in the articles of <paramref name="address"/>.</summary>
    /// <param name="address">The search.</param>
    /// <param name="facet">The facet.</param>
    /// <param name="find">How a word of the names begins; null or empty for all.</param>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="country">The code of the country whose places are wanted; null for the top level.</param>
    /// <param name="ct">Stops asking.</param>
    public async Task<FacetList> AskAsync(SearchAddress address, Facet facet, string? find, int skip, string? country, CancellationToken ct)
    {
        var skipped = Math.Clamp(skip, 0, MostSkipped);
        var parent = facet == Facet.Place ? FacetListAddress.Parent(country) : null;
        var wish = new FacetWish(facet, FacetList.Size, string.IsNullOrWhiteSpace(find) ? null : find.Trim(), parent, skipped);
        var found = await engine.SearchAsync(address.ToRequest() with { Page = 1, Size = 0, Snippets = false, Facets = [wish] }, ct);
        address = address with { Filters = [.. found.Filters] };
        var parts = AppliedPartsOf.Address(address, (of, value) =>
            (of == facet ? found.Facets[0].Values.FirstOrDefault(v => v.Value == value)?.Label : null) ?? names.NameOf(value) ?? value);
        var place = parent is null ? null : names.NameOf(parent) ?? country;
        return new FacetList(address, found.Facets[0], found.Total, parts, skipped, place)
        {
            Query = found.Query,
            Notes = [.. address.Unread(), .. found.Query.Notes, .. NotesOf(facet, parent, country)],
        };
    }

    /// <summary>What is said of a country whose places are wanted: that there is none of that name, or that only places have one.</summary>
    private IEnumerable<string> NotesOf(Facet facet, string? parent, string? country)
    {
        if (parent is not null && names.NameOf(parent) is null)
            yield return FacetListAddress.NoCountry(country!);
        if (facet != Facet.Place && !string.IsNullOrEmpty(country))
            yield return FacetListAddress.OnlyPlaces;
    }
}
