using System.Collections.Frozen;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace NewsSearch.Web.Api;

/// <summary>The names of the parameters that each endpoint's description lists, which are those that it reads.</summary>
public sealed class DeclaredParameters
{
    private readonly Lazy<FrozenDictionary<string, FrozenSet<string>>> _byEndpoint;

    /// <param name="descriptions">What the endpoints declare; looked at when first asked, since it is complete only once all are mapped.</param>
    public DeclaredParameters(IApiDescriptionGroupCollectionProvider descriptions) => _byEndpoint = new(() => Read(descriptions));

    /// <summary>The names that <paramref name="endpoint"/> knows in a query string, letter case and all.</summary>
    public FrozenSet<string> Of(Endpoint endpoint) => _byEndpoint.Value[NameOf(endpoint.Metadata)];

    private static FrozenDictionary<string, FrozenSet<string>> Read(IApiDescriptionGroupCollectionProvider descriptions) => descriptions.ApiDescriptionGroups.Items
        .SelectMany(group => group.Items)
        .ToFrozenDictionary(item => NameOf(item.ActionDescriptor.EndpointMetadata), Names, StringComparer.Ordinal);

    private static FrozenSet<string> Names(ApiDescription description)
    {
        var own = description.ParameterDescriptions.Where(parameter => parameter.Source == BindingSource.Query).Select(parameter => parameter.Name);
        return (FilterParameters.AreTakenBy(description.ActionDescriptor) ? own.Concat(FilterParameters.Names) : own).ToFrozenSet(StringComparer.Ordinal);
    }

    private static string NameOf(IEnumerable<object> metadata) => metadata.OfType<IEndpointNameMetadata>().First().EndpointName;
}
