using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search;
using NewsSearch.Web.Addresses;

namespace NewsSearch.Web.Api;

/// <summary>GET /api/v1/facets/{name}: every value of a facet for a search, a stretch at a time.</summary>
public static class FacetEndpoint
{
    private const int Most = 1000;
    private const int MostSkipped = 10_000_000;

    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/facets/{name}", AnswerAsync)
        .WithName("facet").WithSummary("The values of a facet with their counts of articles")
        .WithMetadata(FilterParameters.Taken)
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<FacetAnswer>, ProblemHttpResult>> AnswerAsync(
        [Description("person, place, organisation, country, country.about, leader, source, author, section, language or year.")] string name,
        [AsParameters] FoundParameters parameters,
        [FromQuery, Description("Only values of which a word begins so, and those that articles call so: FBI finds the Federal Bureau of Investigation.")] string? find,
        [FromQuery(Name = FacetListAddress.In), Description("With places: the code of the country whose places are wanted, such as ua.")] string? country,
        [FromQuery, Description("How many at most, 1 to 1,000; 100 where not said.")] string? size,
        [FromQuery, Description("How many to pass over.")] string? skip,
        HttpRequest http,
        ISearchEngine engine,
        IEntityNames names,
        CancellationToken ct)
    {
        if (FacetName.Parse(name) is not { } facet)
            return Problems.NotFound($"There is no facet '{name}'.");
        if (RequestReading.Number(size, 1, Most, 100) is not { } wanted)
            return Problems.Wrong($"size is a number from 1 to {Most}, not '{size}'.");
        if (RequestReading.Number(skip, 0, MostSkipped, 0) is not { } passed)
            return Problems.Wrong($"skip is a number, not '{skip}'.");
        var address = SearchAddress.Parse(http.QueryString.Value);
        if (address.Unread() is [var unread, ..])
            return Problems.Wrong(unread);

        var parent = FacetListAddress.Parent(country);
        if (parent is not null && facet != Facet.Place)
            return Problems.Wrong(FacetListAddress.OnlyPlaces);
        var wish = new FacetWish(facet, wanted, string.IsNullOrWhiteSpace(find) ? null : find.Trim(), parent, passed);
        var found = await engine.SearchAsync(address.ToRequest() with { Page = 1, Size = 0, Snippets = false, Facets = [wish] }, ct);
        var counts = found.Facets[0];
        IReadOnlyList<string> notes = parent is not null && names.NameOf(parent) is null ? [.. found.Query.Notes, FacetListAddress.NoCountry(country!)] : found.Query.Notes;
        return TypedResults.Ok(new FacetAnswer(name, parent, found.Total, counts.Known, counts.Values, notes, found.Sequence));
    }
}
