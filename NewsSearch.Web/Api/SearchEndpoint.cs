using Microsoft.AspNetCore.Http.HttpResults;
using NewsSearch.Indexing.Search;
using NewsSearch.Web.Pages.Search;

namespace NewsSearch.Web.Api;

/// <summary>GET /api/v1/search: what the search page shows, as data.</summary>
public static class SearchEndpoint
{
    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/search", AnswerAsync)
        .WithName("search").WithSummary("Search the archive")
        .WithDescription("Totals and counts are exact, of articles, over all hits. Filters are those of the search page's address: person=, person.all=, person.not= and so on. Where the query asks for speaker: or quote:, each hit has under quotes up to three quotations that answer, with who says them and where, and under moreQuotes how many there are beside them. Where fewer than 100 articles are found, respelled is the query in another spelling that finds clearly more, if there is one.")
        .WithMetadata(FilterParameters.Taken)
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Results<Ok<SearchResponse>, ProblemHttpResult>> AnswerAsync(
        [AsParameters] SearchParameters parameters, HttpRequest http, ISearchEngine engine, TimeProvider clock, CancellationToken ct)
    {
        var patience = new Patience(clock);
        var reading = RequestReading.Of(http.QueryString.Value, parameters);
        if (reading.Request is not { } request)
            return Problems.Wrong(reading.Wrong!);
        var found = await engine.SearchAsync(request, ct);
        if (found.BeganAnew)
            return Problems.Wrong("cursor is none that an answer to this search in this order gave. Begin without one, and go on with nextCursor.");
        var mayBeSlip = found is { Partial: false, Total: < Respelling.Most } && request is { Text.Length: > 0, Page: 1, Cursor: null } && !patience.IsUp;
        return TypedResults.Ok(mayBeSlip ? found with { Respelled = await engine.RespellAsync(patience.Bound(request), found.Total, ct) } : found);
    }
}
