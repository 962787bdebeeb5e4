using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using NewsSearch.Indexing.Importing;
using NewsSearch.Web.Api;
using NewsSearch.Web.Pages.Opening;

namespace NewsSearch.Web.Operations;

/// <summary>What is answered before the archive is open: 503 with what is being done and how far it is, and the page asked for as soon as it can be.</summary>
public static class WaitingForOpening
{
    /// <summary>Seconds after which it is worth asking again.</summary>
    public const int AskAgain = 2;

    private static readonly PathString Api = "/api";
    private static readonly PathString Health = "/health";

    /// <summary>Answers for every endpoint that is not marked as open at any time. Behind routing, which knows the endpoint.</summary>
    public static IApplicationBuilder UseWaitingForOpening(this IApplicationBuilder app)
    {
        var opening = app.ApplicationServices.GetRequiredService<ArchiveOpening>();
        var progress = app.ApplicationServices.GetRequiredService<OpeningProgress>();
        return app.Use((http, next) =>
            opening.IsOpen || http.GetEndpoint()?.Metadata.GetMetadata<OpenAtAnyTime>() is not null ? next(http) : AnswerAsync(http, progress));
    }

    /// <summary>Marks endpoints that need no archive.</summary>
    public static TBuilder OpenAtAnyTime<TBuilder>(this TBuilder endpoints) where TBuilder : IEndpointConventionBuilder =>
        endpoints.WithMetadata(new OpenAtAnyTime());

    private static Task AnswerAsync(HttpContext http, OpeningProgress progress)
    {
        http.Response.Headers.RetryAfter = AskAgain.ToString(CultureInfo.InvariantCulture);
        http.Response.Headers.CacheControl = "no-store";
        var line = OpeningLine.Of(progress.Latest);
        if (http.Request.Path.StartsWithSegments(Api))
            return Problems.NotOpen(line).ExecuteAsync(http);
        if (http.Request.Path.StartsWithSegments(Health))
            return TypedResults.Text(line, statusCode: StatusCodes.Status503ServiceUnavailable).ExecuteAsync(http);
        return new RazorComponentResult<OpeningPage>(new { Doing = progress.Latest, AskAgain }) { StatusCode = StatusCodes.Status503ServiceUnavailable }.ExecuteAsync(http);
    }
}
