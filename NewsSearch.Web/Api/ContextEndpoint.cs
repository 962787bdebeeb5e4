using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Concordances;
using NewsSearch.Web.Addresses;

namespace NewsSearch.Web.Api;

/// <summary>GET /api/v1/context: every place that a search looks for with the words around it, streamed, without a ceiling.</summary>
public static class ContextEndpoint
{
    private const int Widest = 500;
    private const int Unsaid = 90;
    private const string Name = "newssearch-context";

    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/context", AnswerAsync)
        .WithName("context").WithSummary("Words in context, a line each, as CSV or JSON Lines")
        .WithDescription("Takes the parameters of the search page but its page. A line is a place that the article's page marks: a word, a phrase or a name that the query looks for, with what stands around it in its paragraph. Streams in the search's own order, an article's lines in the order of its text, or, of the first 1,000 articles, in that of the words beside them (lines); start is in UTF-16 code units of the text of /articles/{id}, paragraph 0 is the headline. What was read otherwise than asked is told in the header NewsSearch-Notes, a list in JSON.")
        .WithMetadata(FilterParameters.Taken)
        .Produces(StatusCodes.Status200OK, contentType: "text/csv").ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Results<PushStreamHttpResult, ProblemHttpResult>> AnswerAsync(
        [AsParameters] OrderedParameters parameters,
        [FromQuery, Description("csv or jsonl; csv where not said.")] string? format,
        [FromQuery(Name = ContextAddress.WidthName), Description("How many UTF-16 code units are given on either side at most, 10 to 500; 90 where not said.")] string? width,
        [FromQuery(Name = ContextAddress.OrderName), Description("The order of the lines: found (the default), left, right or match, which are by the words before, behind, or marked. Only the first 1,000 articles are read for these, within two seconds; the header NewsSearch-Notes says how many places and articles that is.")] string? lines,
        HttpRequest http,
        ISearchEngine engine,
        ContextExport export,
        ConcordanceReader concordance)
    {
        var address = SearchAddress.Parse(http.QueryString.Value);
        if (address.Unread() is [var unread, ..])
            return Problems.Wrong(unread);
        if (RequestReading.Number(width, 10, Widest, Unsaid) is not { } units)
            return Problems.Wrong($"width is a number from 10 to {Widest}, not '{width}'.");
        if (ContextAddress.OrderOf(lines) is not { } order)
            return Problems.Wrong($"lines is one of {string.Join(", ", ContextAddress.OrderValues)}, not '{lines}'.");
        if (order != LineOrder.Found)
        {
            var sorted = await concordance.ReadAsync(address.ToRequest(), units, order, http.HttpContext.RequestAborted);
            return FoundFile.Answer(http, [.. sorted.First.Query.Notes, ContextExport.Note(sorted)], format, Name, (body, site, ct) => ContextExport.WriteCsvAsync(sorted, site, body, ct), (body, site, ct) => ContextExport.WriteJsonLinesAsync(sorted, site, body, ct));
        }

        return await FoundFile.AnswerAsync(
            http, address, engine, format, Name, (body, site, ct) => export.WriteCsvAsync(address, units, site, body, ct), (body, site, ct) => export.WriteJsonLinesAsync(address, units, site, body, ct));
    }
}
