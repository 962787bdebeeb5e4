using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using NewsSearch.Indexing.Search;

namespace NewsSearch.Web.Api;

/// <summary>GET /api/v1/suggest: entities and headlines while a reader types.</summary>
public static class SuggestEndpoint
{
    private const int Most = 50;
    private const int MostTitles = 20;
    private const int LongestText = 200;

    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/suggest", AnswerAsync)
        .WithName("suggest").WithSummary("People, places and organisations of which a word begins with the last words typed, most mentioned first, and articles whose headline has the words typed, the last perhaps only begun")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Results<Ok<SuggestAnswer>, ProblemHttpResult>> AnswerAsync(
        [FromQuery(Name = "q"), Description("What has been typed so far; of a long text the last 200 characters.")] string? text,
        [FromQuery, Description("How many entities at most, 1 to 50; 8 where not said.")] string? size,
        [FromQuery, Description("How many headlines at most, 0 to 20; 4 where not said.")] string? titles,
        ISearchEngine engine,
        CancellationToken ct)
    {
        if (RequestReading.Number(size, 1, Most, 8) is not { } wanted)
            return Problems.Wrong($"size is a number from 1 to {Most}, not '{size}'.");
        if (RequestReading.Number(titles, 0, MostTitles, 4) is not { } headlines)
            return Problems.Wrong($"titles is a number from 0 to {MostTitles}, not '{titles}'.");
        text = text?.Length > LongestText ? text[^LongestText..] : text ?? "";
        var entities = engine.SuggestAsync(text, wanted, ct);
        return TypedResults.Ok(new SuggestAnswer(await entities, await engine.SuggestTitlesAsync(text, headlines, ct)));
    }
}
