using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Importing;
using NewsSearch.Indexing.Knowledge;
using NewsSearch.Web.Pages.Article;

namespace NewsSearch.Web.Api;

/// <summary>GET /api/v1/articles/{id}: an article with what was read in it.</summary>
public static class ArticleEndpoint
{
    private static readonly Annotations Unread = new() { Stamp = "" };

    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/articles/{id}", AnswerAsync)
        .WithName("article").WithSummary("An article with its names, roles, quotations, leaders and countries")
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status410Gone);

    private static async Task<Results<Ok<ArticleAnswer>, ProblemHttpResult>> AnswerAsync(
        [Description("The article's public id.")] string id,
        [FromQuery, Description("The version wanted, from 1; the current one where not said.")] string? version,
        NewsArchive archive,
        CancellationToken ct)
    {
        var wanted = WantedVersion.Parse(version);
        if (!wanted.IsReadable)
            return Problems.Wrong($"version is a number from 1, not '{version}'.");
        if (await archive.FindAsync(id, wanted.Number, ct) is not { } stored)
            return Problems.NotFound($"There is no article '{id}'{(wanted.Number is null ? "" : $" of version {version}")}.");
        return stored.Withdrawn is { } why
            ? Problems.Gone($"The article was withdrawn: {why}")
            : TypedResults.Ok(AnswerOf(stored));
    }

    private static ArticleAnswer AnswerOf(StoredArticle stored) => new(
        stored.Id,
        stored.Version,
        stored.Versions,
        stored.StoredAt,
        stored.CopyOf,
        stored.Story,
        Outlets.Of(stored.Article),
        stored.Article.Flags,
        stored.Annotations is not null,
        ExtractedArticle.Of(stored.Article, stored.Annotations ?? Unread));
}
