using System.ComponentModel;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using NewsSearch.Indexing.Search;
using NewsSearch.Web.Addresses;

namespace NewsSearch.Web.Api;

/// <summary>POST /api/v1/similar: articles like a text.</summary>
public static class SimilarEndpoint
{
    private const int Most = 50;
    private const int MostBytes = 4 * PastedText.Longest;

    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/similar", AnswerAsync)
        .WithName("similar").WithSummary("Articles like a text, in meaning and in words, each with the passages that answer each other")
        .WithDescription("The body is the text as it is, in UTF-8. Nothing of it is kept. A first line without a full stop is read as its headline; blank lines part paragraphs.")
        .AddOpenApiOperationTransformer(DescribeBody)
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status413PayloadTooLarge);

    private static Task DescribeBody(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken ct)
    {
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Description = $"The text, up to {PastedText.Longest} characters.",
            Content = new Dictionary<string, OpenApiMediaType> { ["text/plain"] = new() { Schema = new OpenApiSchema { Type = JsonSchemaType.String } } },
        };
        return Task.CompletedTask;
    }

    private static async Task<Results<Ok<SimilarAnswer>, ProblemHttpResult>> AnswerAsync(
        [FromQuery, Description("off goes by words alone; on where not said.")] string? meaning,
        [FromQuery, Description("Articles wanted, 1 to 50; 10 where not said.")] string? size,
        HttpRequest http,
        ISearchEngine engine,
        CancellationToken ct)
    {
        if (!SearchAddress.IsSwitch(meaning))
            return Problems.Wrong($"meaning is on or off, not '{meaning}'.");
        if (RequestReading.Number(size, 1, Most, 10) is not { } wanted)
            return Problems.Wrong($"size is a number from 1 to {Most}, not '{size}'.");
        if (http.ContentLength > MostBytes || await TextAsync(http.Body, ct) is not { } text)
            return Problems.TooMuch($"The text is longer than {PastedText.Longest} characters. Send a part of it.");
        if (text.Length == 0)
            return Problems.Wrong("The body is empty. It is to be the text, as text/plain in UTF-8.");

        var found = await engine.SimilarAsync(new SimilarRequest(text) { Size = wanted, Meaning = meaning != "off" }, ct);
        return TypedResults.Ok(new SimilarAnswer(found.Articles, found.ByMeaning, found.Near, [.. found.Articles.Where(article => article.HasTheText).Select(article => article.Hit.Id)], engine.Sequence));
    }

    /// <summary>The body without white space at its ends; null where it is too long, of which no more is read than tells so.</summary>
    private static async Task<string?> TextAsync(Stream body, CancellationToken ct)
    {
        var (bytes, read) = (new byte[MostBytes + 1], 0);
        read = await body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, ct);
        var text = read > MostBytes ? null : Encoding.UTF8.GetString(bytes, 0, read).ReplaceLineEndings("\n").Trim('\uFEFF', ' ', '\n', '\t');
        return text?.Length > PastedText.Longest ? null : text;
    }
}
