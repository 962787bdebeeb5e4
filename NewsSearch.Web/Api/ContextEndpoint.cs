using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using NewsSearch.Indexing.Search;
using NewsSearch.Web.Addresses;

namespace NewsSearch.Web.Api;

/// <summary>GET /api/v1/context: every place that a search looks for with the words around it, streamed, without a ceiling.</summary>
public static class ContextEndpoint
{
    private const int Widest = 500;
    private const int Unsaid = 90;

    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/context", AnswerAsync)
        .WithName("context").WithSummary("Words in context, a line each, as CSV or JSON Lines")
        .WithDescription("Takes the parameters of the search page but its page. A line is a place that the article's page marks: a word, a phrase or a name that the query looks for, with what stands around it in its paragraph. Streams in the search's own order, an article's lines in the order of its text; start is in UTF-16 code units of the text of /articles/{id}, paragraph 0 is the headline. What was read otherwise than asked is told in the header NewsSearch-Notes, a list in JSON.")
        .WithMetadata(FilterParameters.Taken)
        .Produces(StatusCodes.Status200OK, contentType: "text/csv").ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Results<PushStreamHttpResult, ProblemHttpResult>> AnswerAsync(
        [AsParameters] OrderedParameters parameters,
        [FromQuery, Description("csv or jsonl; csv where not said.")] string? format,
        [FromQuery(Name = ContextAddress.WidthName), Description("How many UTF-16 code units are given on either side at most, 10 to 500; 90 where not said.")] string? width,
        HttpRequest http,
        ISearchEngine engine,
        ContextExport export)
    {
        var address = SearchAddress.Parse(http.QueryString.Value);
        if (address.Unread() is [var unread, ..])
            return Problems.Wrong(unread);
        if (RequestReading.Number(width, 10, Widest, Unsaid) is not { } units)
            return Problems.Wrong($"width is a number from 10 to {Widest}, not '{width}'.");
        return await FoundFile.AnswerAsync(
            http, address, engine, format, "newssearch-context", (body, site, ct) => export.WriteCsvAsync(address, units, site, body, ct), (body, site, ct) => export.WriteJsonLinesAsync(address, units, site, body, ct));
    }
}
