using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using NewsSearch.Indexing.Search;

namespace NewsSearch.Web.Api;

/// <summary>GET /api/v1/suggest: entities while a reader types.</summary>
public static class SuggestEndpoint
{
    private const int Most = 50;
    private const int LongestText = 200;

    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/suggest", AnswerAsync)
        .WithName("suggest").WithSummary("People, places and organisations of which a word begins with the last words typed, most mentioned first")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Results<Ok<SuggestAnswer>, ProblemHttpResult>> AnswerAsync(
        [FromQuery(Name = "q"), Description("What has been typed so far; of a long text the last 200 characters.")] string? text,
        [FromQuery, Description("How many at most, 1 to 50; 8 where not said.")] string? size,
        ISearchEngine engine,
        CancellationToken ct)
    {
        if (RequestReading.Number(size, 1, Most, 8) is not { } wanted)
            return Problems.Wrong($"size is a number from 1 to {Most}, not '{size}'.");
        text ??= "";
        return TypedResults.Ok(new SuggestAnswer(await engine.SuggestAsync(text.Length > LongestText ? text[^LongestText..] : text, wanted, ct)));
    }
}
