using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using NewsSearch.Web.Addresses;

namespace NewsSearch.Web.Api;

/// <summary>GET /api/v1/entities/{id}: an entity, its spellings, roles, quotations and offices.</summary>
public static class EntityEndpoint
{
    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/entities/{**id}", AnswerAsync)
        .WithName("entity").WithSummary("An entity: its counts, spellings, roles, quotations and offices")
        .Produces(StatusCodes.Status301MovedPermanently)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<EntityAnswer>, RedirectHttpResult, ProblemHttpResult>> AnswerAsync(
        [Description("The entity's id: person/xi-jinping, place/ua/kyiv, organisation/nato, country/ua.")] string id,
        EntityAnswers answers,
        CancellationToken ct)
    {
        if (await answers.MergedIntoAsync(id, ct) is { } other)
            return TypedResults.Redirect($"/api/v1/entities{EntityAddress.Of(other)}", permanent: true);
        return await answers.AskAsync(id, ct) is { } answer
            ? TypedResults.Ok(answer)
            : Problems.NotFound($"No article mentions an entity '{id}'.");
    }
}
