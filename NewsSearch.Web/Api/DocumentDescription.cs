using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace NewsSearch.Web.Api;

/// <summary>The head of the API's description.</summary>
public sealed class DocumentDescription : IOpenApiDocumentTransformer
{
    /// <inheritdoc />
    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo
        {
            Title = "NewsSearch",
            Version = "v1",
            Description = "Search and read a news archive. Counts are exact and of articles. Every error is a problem detail (RFC 9457). What cannot be read is refused: a parameter that is not listed, a number, date or switch that is none.",
        };
        return Task.CompletedTask;
    }
}
