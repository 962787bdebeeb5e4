using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using NewsSearch.Indexing.Search;
using NewsSearch.Web.Addresses;

namespace NewsSearch.Web.Api;

/// <summary>GET /api/v1/export: every article found, streamed, without a ceiling.</summary>
public static class ExportEndpoint
{
    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/export", AnswerAsync)
        .WithName("export").WithSummary("Every article found, as CSV or JSON Lines")
        .WithDescription("Takes the parameters of the search page but its page. Streams in the search's own order; a file that is complete ends with its last article. What was read otherwise than asked is told in the header NewsSearch-Notes, a list in JSON.")
        .WithMetadata(FilterParameters.Taken)
        .Produces(StatusCodes.Status200OK, contentType: "text/csv").ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Results<PushStreamHttpResult, ProblemHttpResult>> AnswerAsync(
        [AsParameters] OrderedParameters parameters,
        [FromQuery, Description("csv or jsonl; csv where not said.")] string? format,
        [FromQuery, Description("true adds the whole text of each article, as jsonl only.")] string? text,
        HttpRequest http,
        ISearchEngine engine,
        ResultExport export)
    {
        var address = SearchAddress.Parse(http.QueryString.Value);
        if (address.Unread() is [var unread, ..])
            return Problems.Wrong(unread);
        if (RequestReading.Truth(text, false) is not { } whole)
            return Problems.Wrong($"text is true or false, not '{text}'.");
        if (whole && format != "jsonl")
            return Problems.Wrong("The text is part of format=jsonl only.");
        return await FoundFile.AnswerAsync(
            http, address, engine, format, "newssearch", (body, site, ct) => export.WriteCsvAsync(address, site, body, ct), (body, site, ct) => export.WriteJsonLinesAsync(address, site, whole, body, ct));
    }
}
