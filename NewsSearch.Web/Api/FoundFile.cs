using Microsoft.AspNetCore.Http.HttpResults;
using NewsSearch.Indexing.Search;
using NewsSearch.Web.Addresses;

namespace NewsSearch.Web.Api;

/// <summary>Answers with what a search finds as a file, streamed. What was read otherwise than asked is told in a header.</summary>
public static class FoundFile
{
    private const string NotWhole = "Time ran out before everything was found: the file holds what was found until then.";

    /// <summary>Writes rows to the body of an answer, addresses in them under a site.</summary>
    public delegate Task Writer(Stream body, string site, CancellationToken ct);

    /// <summary>The file as CSV or JSON Lines; a problem where <paramref name="format"/> is neither.</summary>
    /// <param name="http">The request.</param>
    /// <param name="address">The search.</param>
    /// <param name="engine">Tells what of it was read otherwise.</param>
    /// <param name="format">csv or jsonl; csv where not said.</param>
    /// <param name="name">The file's name, without its ending.</param>
    /// <param name="csv">Writes it as CSV.</param>
    /// <param name="jsonLines">Writes it as JSON Lines.</param>
    public static async Task<Results<PushStreamHttpResult, ProblemHttpResult>> AnswerAsync(HttpRequest http, SearchAddress address, ISearchEngine engine, string? format, string name, Writer csv, Writer jsonLines)
    {
        var found = await engine.SearchAsync(address.ToRequest() with { Size = 0, Snippets = false }, http.HttpContext.RequestAborted);
        return Answer(http, found.Partial ? [NotWhole, .. found.Query.Notes] : found.Query.Notes, format, name, csv, jsonLines);
    }

    /// <summary>The same where what is to be told is known already.</summary>
    public static Results<PushStreamHttpResult, ProblemHttpResult> Answer(HttpRequest http, IReadOnlyList<string> notes, string? format, string name, Writer csv, Writer jsonLines)
    {
        var site = $"{http.Scheme}://{http.Host}";
        var ct = http.HttpContext.RequestAborted;
        NotesHeader.Add(http.HttpContext.Response, notes);
        return format switch
        {
            null or "" or "csv" => TypedResults.Stream(body => csv(body, site, ct), "text/csv; charset=utf-8", name + ".csv"),
            "jsonl" => TypedResults.Stream(body => jsonLines(body, site, ct), "application/jsonl; charset=utf-8", name + ".jsonl"),
            _ => Problems.Wrong($"format is csv or jsonl, not '{format}'."),
        };
    }
}
