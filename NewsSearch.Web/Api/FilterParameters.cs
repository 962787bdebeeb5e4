using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using NewsSearch.Indexing.Search;
using NewsSearch.Web.Addresses;
using NewsSearch.Web.Words;

namespace NewsSearch.Web.Api;

/// <summary>Describes the facet filters of the endpoints that take them: three parameters a facet, as in the pages' addresses.</summary>
public sealed class FilterParameters : IOpenApiOperationTransformer
{
    /// <summary>Marks an endpoint that takes a search's filters.</summary>
    public static object Taken { get; } = new FiltersTaken();

    /// <summary>What they are called; an outlet by either of its names.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Enum.GetValues<Facet>().SelectMany(FacetName.All).SelectMany(name => Enum.GetValues<FilterMode>().Select(mode => FilterParameter.NameOf(name, mode)))];

    /// <summary>Whether the endpoint behind <paramref name="action"/> takes them.</summary>
    public static bool AreTakenBy(ActionDescriptor action) => action.EndpointMetadata.OfType<FiltersTaken>().Any();

    /// <inheritdoc />
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (!AreTakenBy(context.Description.ActionDescriptor))
            return Task.CompletedTask;
        operation.Parameters ??= [];
        foreach (var facet in Enum.GetValues<Facet>())
        {
            foreach (var mode in Enum.GetValues<FilterMode>())
                operation.Parameters.Add(Parameter(facet, mode));
        }

        return Task.CompletedTask;
    }

    private static OpenApiParameter Parameter(Facet facet, FilterMode mode) => new()
    {
        Name = FilterParameter.NameOf(FacetName.Of(facet), mode),
        In = ParameterLocation.Query,
        Description = $"Articles with {Meaning(mode)} of these values of the facet {FacetTitle.One(facet)}, in any letter case. A value that no article has is told of in the notes.{Also(facet)}",
        Explode = true,
        Schema = new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.String } },
    };

    private static string Also(Facet facet) => FacetName.All(facet) is [_, var other] ? $" Also called {other}." : "";

    private static string Meaning(FilterMode mode) => mode switch
    {
        FilterMode.Any => "any",
        FilterMode.All => "all",
        FilterMode.None => "none",
    };

    private sealed class FiltersTaken;
}
