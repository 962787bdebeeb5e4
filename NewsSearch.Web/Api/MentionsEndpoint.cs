using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using NewsSearch.Indexing.Archive;
using NewsSearch.Web.Addresses;

namespace NewsSearch.Web.Api;

/// <summary>GET /api/v1/entities/{id}/mentions: every place where an entity is mentioned, a page at a time.</summary>
public static class MentionsEndpoint
{
    private const int Most = 500;
    private const int Unsaid = 50;
    private const int MostPages = 1_000_000;

    /// <summary>Maps it, for ids of two parts and for those of three, which places in a country have.</summary>
    public static void Map(IEndpointRouteBuilder api)
    {
        Described(api.MapGet("/entities/{kind}/{slug}/mentions", AnswerAsync)).WithName("mentions");
        Described(api.MapGet("/entities/place/{code}/{slug}/mentions", OfPlaceAsync)).WithName("mentionsOfPlace");
    }

    private static RouteHandlerBuilder Described(RouteHandlerBuilder endpoint) => endpoint
        .WithSummary("Every place where an entity is mentioned, with the sentence around it")
        .WithDescription("total is exact: of mentions, not of articles. Offsets are UTF-16 code units into the article's text, as in /articles/{id}.")
        .Produces(StatusCodes.Status301MovedPermanently)
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);

    private static Task<Results<Ok<MentionsAnswer>, RedirectHttpResult, ProblemHttpResult>> OfPlaceAsync(
        [Description("The code of the place's country: ua.")] string code,
        [Description("The last part of its id: kyiv.")] string slug,
        [AsParameters] MentionsParameters parameters,
        HttpRequest http,
        NewsArchive archive,
        CancellationToken ct) => AnswerAsync($"place/{code}", slug, parameters, http, archive, ct);

    private static async Task<Results<Ok<MentionsAnswer>, RedirectHttpResult, ProblemHttpResult>> AnswerAsync(
        [Description("person, place, organisation or country.")] string kind,
        [Description("The rest of the entity's id: xi-jinping.")] string slug,
        [AsParameters] MentionsParameters parameters,
        HttpRequest http,
        NewsArchive archive,
        CancellationToken ct)
    {
        var id = $"{kind}/{slug}";
        if (RequestReading.Number(parameters.Size, 1, Most, Unsaid) is not { } size)
            return Problems.Wrong($"size is a number from 1 to {Most}, not '{parameters.Size}'.");
        if (RequestReading.Number(parameters.Page, 1, MostPages, 1) is not { } page)
            return Problems.Wrong($"page is a number from 1 to {MostPages}, not '{parameters.Page}'.");
        if (parameters.Words is not (null or "" or MentionsAddress.People))
            return Problems.Wrong($"words is {MentionsAddress.People} or nothing, not '{parameters.Words}'.");
        if (await archive.MergedIntoAsync(id, ct) is { } other)
            return TypedResults.Redirect($"/api/v1/entities{MentionsAddress.Of(other)}{http.QueryString}", permanent: true);
        if (await archive.EntityAsync(id, ct) is null)
            return Problems.NotFound($"No article mentions an entity '{id}'.");

        var found = await archive.MentionsAsync(id, MentionsAddress.Choice(parameters.Spelling, parameters.Words), (page - 1) * size, size, ct);
        return TypedResults.Ok(new MentionsAnswer(id, found.Total, found.Articles, found.Mentions));
    }
}
