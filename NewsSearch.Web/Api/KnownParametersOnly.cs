using System.Collections.Frozen;
using Microsoft.AspNetCore.WebUtilities;
using NewsSearch.Indexing.Articles.Characters;

namespace NewsSearch.Web.Api;

/// <summary>Refuses a request with a parameter that its endpoint does not know: a filter with a slip in its name would narrow nothing, and the counts would be those of another question.</summary>
public sealed class KnownParametersOnly(DeclaredParameters declared) : IEndpointFilter
{
    /// <summary>So many letters of a name, and one of them may be a slip.</summary>
    private const int LettersPerSlip = 3;

    /// <inheritdoc />
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var known = declared.Of(context.HttpContext.GetEndpoint()!);
        return Unknown(context.HttpContext.Request.QueryString.Value, known) is { } unknown ? Problems.Wrong(Told(unknown, known)) : await next(context);
    }

    private static string? Unknown(string? query, FrozenSet<string> known)
    {
        foreach (var pair in new QueryStringEnumerable(query))
        {
            if (pair.DecodeName().ToString() is var name && !known.Contains(name))
                return name;
        }

        return null;
    }

    private static string Told(string unknown, FrozenSet<string> known) =>
        $"There is no parameter '{unknown}' here. {(Nearest(unknown, known) is { } near ? $"Did you mean '{near}'?" : "/openapi/v1.json lists those there are.")}";

    /// <summary>The name spelled most like the unknown one, whatever its letter case; null where none is but for a slip or two.</summary>
    private static string? Nearest(string unknown, FrozenSet<string> known) => known
        .Where(name => Math.Abs(name.Length - unknown.Length) <= MostSlips(name))
        .Select(name => (Name: name, Slips: EditDistance.Between(unknown.ToLowerInvariant(), name.ToLowerInvariant())))
        .Where(near => near.Slips <= MostSlips(near.Name))
        .OrderBy(near => near.Slips).ThenBy(near => near.Name, StringComparer.Ordinal)
        .Select(near => near.Name).FirstOrDefault();

    private static int MostSlips(string name) => name.Length / LettersPerSlip;
}
