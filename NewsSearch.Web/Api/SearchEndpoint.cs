using Microsoft.AspNetCore.Http.HttpResults;
using NewsSearch.Indexing.Search;

namespace NewsSearch.Web.Api;

/// <summary>GET /api/v1/search: what the search page shows, as data.</summary>
public static class SearchEndpoint
{
    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/search", AnswerAsync)
        .WithName("search").WithSummary("Search the archive")
        .WithDescription("Totals and counts are exact, of articles, over all hits. Filters are those of the search page's address: person=, person.all=, person.not= and so on.")
        .WithMetadata(FilterParameters.Taken)
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Results<Ok<SearchResponse>, ProblemHttpResult>> AnswerAsync(
        [AsParameters] SearchParameters parameters, HttpRequest http, ISearchEngine engine, CancellationToken ct)
    {
        var reading = RequestReading.Of(http.QueryString.Value, parameters);
        return reading.Request is { } request
            ? TypedResults.Ok(await engine.SearchAsync(request, ct))
            : Problems.Wrong(reading.Wrong!);
    }
}
