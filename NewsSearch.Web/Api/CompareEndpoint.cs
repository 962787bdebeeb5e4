using System.ComponentModel;
using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using NewsSearch.Web.Addresses;
using NewsSearch.Web.Pages.Compare;

namespace NewsSearch.Web.Api;

/// <summary>GET /api/v1/compare: up to four searches counted over time beside each other.</summary>
public static class CompareEndpoint
{
    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/compare", AnswerAsync)
        .WithName("compare").WithSummary("Up to four values of a facet, or searches, counted over time beside each other")
        .WithDescription("Counts are exact, of articles. Query, dates and filters are what all lines have in common; all is how many articles that finds in each stretch of time. Beside CSV the notes are told in the header NewsSearch-Notes, a list in JSON.")
        .WithMetadata(FilterParameters.Taken)
        .Produces<CompareAnswer>(StatusCodes.Status200OK).ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Results<Ok<CompareAnswer>, FileContentHttpResult, ProblemHttpResult>> AnswerAsync(
        [AsParameters] FoundParameters parameters,
        [FromQuery(Name = CompareAddress.ByName), Description("The facet whose values are compared: person, organisation, country, country.about, place, leader, source, author, section or language; words, the default, compares searches.")] string? by,
        [FromQuery(Name = CompareAddress.OfName), Description("What is compared, up to four times: values of the facet, such as ua; with words, searches as typed. Of a facet the three most frequent values where not said.")] string[]? of,
        [FromQuery(Name = CompareAddress.EveryName), Description("auto, day, month, quarter or year; auto where not said. What would make more than 366 stretches is counted by the next wider one, and the notes say so.")] string? every,
        [FromQuery, Description("json or csv, a line a stretch of time; json where not said.")] string? format,
        HttpRequest http,
        ComparisonQuery query,
        CancellationToken ct)
    {
        var address = CompareAddress.Parse(http.QueryString.Value);
        if (address.Misread.Concat(address.Within.Unread()).FirstOrDefault() is { } unread)
            return Problems.Wrong(unread);
        if (address is { By: null, Of.IsEmpty: true })
            return Problems.Wrong("Nothing is compared: name searches by of, or a facet by by.");
        if (format is not (null or "" or "json" or "csv"))
            return Problems.Wrong($"format is json or csv, not '{format}'.");
        var comparison = await query.AskAsync(address, ct);
        var answer = CompareAnswer.Of(comparison);
        if (format != "csv")
            return TypedResults.Ok(answer);
        NotesHeader.Add(http.HttpContext.Response, answer.Notes);
        return TypedResults.File(await CsvAsync(comparison), "text/csv; charset=utf-8", "newssearch-compared.csv");
    }

    /// <summary>A line of names, then one a stretch of time: its first and last day, a count of each line, and of all.</summary>
    private static Task<byte[]> CsvAsync(Comparison comparison) => CsvTable.BytesAsync(
    [
        ["from", "to", .. comparison.Lines.Select(line => line.Label), "all"],
        .. comparison.All.Select((span, at) => (IReadOnlyList<string>)[Day(span.From), Day(span.To), .. comparison.Lines.Select(line => Figure(line.Counts[at])), Figure(span.Count)]),
    ]);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Figure(long count) => count.ToString(CultureInfo.InvariantCulture);
}
