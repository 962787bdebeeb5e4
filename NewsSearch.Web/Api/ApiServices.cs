using NewsSearch.Indexing.Articles;

namespace NewsSearch.Web.Api;

/// <summary>The web API under /api/v1.</summary>
public static class ApiServices
{
    /// <summary>Adds it: JSON as everywhere in the product, problem details for every error, a description in OpenAPI.</summary>
    public static WebApplicationBuilder AddApi(this WebApplicationBuilder builder)
    {
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.Encoder = ContractJson.Options.Encoder;
            foreach (var converter in ContractJson.Options.Converters)
                json.SerializerOptions.Converters.Add(converter);
        });
        builder.Services.AddProblemDetails();
        builder.Services.AddOpenApi(options =>
        {
            options.AddDocumentTransformer<DocumentDescription>();
            options.AddOperationTransformer<FilterParameters>();
        });
        builder.Services.AddSingleton<DeclaredParameters>();
        builder.Services.AddSingleton<EntityAnswers>();
        builder.Services.AddSingleton<ResultExport>();
        builder.Services.AddSingleton<ContextExport>();
        builder.Services.AddSingleton<UploadedImport>();
        return builder;
    }

    /// <summary>Maps every endpoint and the description at /openapi/v1.json.</summary>
    public static IEndpointRouteBuilder MapApi(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapOpenApi("/openapi/{documentName}.json");
        var api = endpoints.MapGroup("/api/v1");
        api.AddEndpointFilter<RouteGroupBuilder, KnownParametersOnly>();
        SearchEndpoint.Map(api);
        NearEndpoint.Map(api);
        SimilarEndpoint.Map(api);
        SuggestEndpoint.Map(api);
        FacetEndpoint.Map(api);
        CompareEndpoint.Map(api);
        ArticleEndpoint.Map(api);
        EntityEndpoint.Map(api);
        MentionsEndpoint.Map(api);
        ExportEndpoint.Map(api);
        ContextEndpoint.Map(api);
        ImportEndpoint.Map(api);
        endpoints.MapFallback("/api/{**rest}", () => Problems.NotFound("There is no such address in the API. /openapi/v1.json describes it."));
        return endpoints;
    }
}
