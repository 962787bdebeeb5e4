using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Importing;

namespace NewsSearch.Web.Api;

/// <summary>POST /api/v1/import: a file into the archive, with a key.</summary>
public static class ImportEndpoint
{
    private const string Scheme = "Bearer ";

    /// <summary>Maps it. The size of the body is bounded by the configuration, not by the server's usual limit.</summary>
    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/import", AnswerAsync)
        .WithName("import").WithSummary("Bring a file into the archive")
        .WithDescription("The body is one file in any form that 'newssearch import' takes: text, HTML, JSON, JSON Lines, CSV, RSS, Atom, Reuters SGML, also gzipped or in zip and tar.gz. The header 'Authorization: Bearer KEY' carries a key made by 'newssearch keys add NAME'.")
        .AddOpenApiOperationTransformer(DescribeBody)
        .WithMetadata(new NoBodyLimit())
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status413PayloadTooLarge);

    private static Task DescribeBody(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken ct)
    {
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Description = "The file as it is.",
            Content = new Dictionary<string, OpenApiMediaType> { ["*/*"] = new() { Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" } } },
        };
        return Task.CompletedTask;
    }

    private static async Task<Results<Ok<ImportReport>, ProblemHttpResult>> AnswerAsync(
        [FromQuery, Description("The file's name, such as agency.jsonl.gz; it names the origin of its articles and helps to tell its form.")] string? name,
        [FromQuery, Description("The outlet of documents that name none.")] string? source,
        HttpContext http,
        NewsArchive archive,
        UploadedImport import,
        CancellationToken ct)
    {
        var header = http.Request.Headers.Authorization.ToString();
        var key = header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim() : "";
        if (key.Length == 0 || !await archive.IsKeyAsync(key, ct))
        {
            http.Response.Headers.WWWAuthenticate = "Bearer";
            return Problems.NoKey("Send 'Authorization: Bearer KEY' with a key made by 'newssearch keys add NAME'.");
        }

        var options = new ImportOptions { Source = string.IsNullOrWhiteSpace(source) ? null : source.Trim() };
        return await import.ImportAsync(http.Request.Body, name, options, ct) is { } report
            ? TypedResults.Ok(report)
            : TypedResults.Problem($"The file is larger than {UploadedImport.MostBytes >> 20} MB. Import it on the server with 'newssearch import'.", statusCode: StatusCodes.Status413PayloadTooLarge, title: "Too large");
    }

    private sealed class NoBodyLimit : IRequestSizeLimitMetadata
    {
        public long? MaxRequestBodySize => null;
    }
}
