using Microsoft.AspNetCore.Http.HttpResults;
using NewsSearch.Indexing.Search;

namespace NewsSearch.Web.Api;

/// <summary>GET /api/v1/near: articles near to a question, found or not.</summary>
public static class NearEndpoint
{
    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/near", AnswerAsync)
        .WithName("near").WithSummary("Articles with any of a question's words or near to it in meaning, best first")
        .WithDescription("Takes the parameters of a search but its order, pages, facets and histogram. What the query leaves out, its dates, outlets and filters hold; nothing is counted.")
        .WithMetadata(FilterParameters.Taken)
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Results<Ok<NearAnswer>, ProblemHttpResult>> AnswerAsync(
        [AsParameters] NearParameters parameters, HttpRequest http, ISearchEngine engine, CancellationToken ct)
    {
        var reading = RequestReading.Of(http.QueryString.Value, new SearchParameters { Size = parameters.Size, Meaning = parameters.Meaning, Snippets = parameters.Snippets });
        return reading.Request is { } request
            ? TypedResults.Ok(new NearAnswer(await engine.NearAsync(request, ct), engine.Sequence))
            : Problems.Wrong(reading.Wrong!);
    }
}
