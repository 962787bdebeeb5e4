using Microsoft.AspNetCore.Http.HttpResults;
using NewsSearch.Indexing.Search;

namespace NewsSearch.Web.Api;

/// <summary>GET /api/v1/near: articles near to a question, found or not.</summary>
public static class NearEndpoint
{
    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/near", AnswerAsync)
        .WithName("near").WithSummary("Articles with any of a question's words or near to it in meaning, best first")
        .WithDescription("Takes the query, days and filters of a search. What the query leaves out, its dates, outlets and filters hold; nothing is counted. Where the archive has none of the words and nothing nearer in meaning than to words at random, nothing is near and the notes say so.")
        .WithMetadata(FilterParameters.Taken)
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Results<Ok<NearAnswer>, ProblemHttpResult>> AnswerAsync(
        [AsParameters] NearParameters parameters, HttpRequest http, ISearchEngine engine, CancellationToken ct)
    {
        var reading = RequestReading.Of(http.QueryString.Value, new SearchParameters { Size = parameters.Size, Meaning = parameters.Meaning, Snippets = parameters.Snippets });
        if (reading.Request is not { } request)
            return Problems.Wrong(reading.Wrong!);
        var near = await engine.NearAsync(request, ct);
        return TypedResults.Ok(new NearAnswer(near.Hits, near.Notes, engine.Sequence));
    }
}
