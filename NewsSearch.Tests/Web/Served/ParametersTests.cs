using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Served;

/// <summary>What each endpoint of the API declares is what it reads, and nothing else is taken.</summary>
[Collection(SharedProduct.Name)]
public sealed partial class ParametersTests(ServedProduct product)
{
    private const string Nonsense = "zzz";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>An address of each endpoint that answers something.</summary>
    private Dictionary<string, string> Addresses => new()
    {
        ["/api/v1/search"] = "/api/v1/search",
        ["/api/v1/near"] = "/api/v1/near?q=grain",
        ["/api/v1/similar"] = "/api/v1/similar",
        ["/api/v1/suggest"] = "/api/v1/suggest?q=xi",
        ["/api/v1/facets/{name}"] = "/api/v1/facets/place",
        ["/api/v1/compare"] = "/api/v1/compare?by=place",
        ["/api/v1/articles/{id}"] = $"/api/v1/articles/{product.Ids["summit"]}",
        ["/api/v1/entities/{id}"] = "/api/v1/entities/person/xi-jinping",
        ["/api/v1/entities/{kind}/{slug}/mentions"] = "/api/v1/entities/person/xi-jinping/mentions",
        ["/api/v1/entities/place/{code}/{slug}/mentions"] = "/api/v1/entities/place/cn/beijing/mentions",
        ["/api/v1/export"] = "/api/v1/export?format=jsonl",
        ["/api/v1/context"] = "/api/v1/context?format=jsonl&q=grain",
        ["/api/v1/import"] = "/api/v1/import",
    };

    [Theory]
    [InlineData("/api/v1/search?contry=ua", "There is no parameter 'contry' here. Did you mean 'country'?")]
    [InlineData("/api/v1/search?Country=ua", "There is no parameter 'Country' here. Did you mean 'country'?")]
    [InlineData("/api/v1/search?person.nto=x", "There is no parameter 'person.nto' here. Did you mean 'person.not'?")]
    [InlineData("/api/v1/search?q=a&limit=3", "There is no parameter 'limit' here. /openapi/v1.json lists those there are.")]
    [InlineData("/api/v1/search?utm_source=letter", "There is no parameter 'utm_source' here. /openapi/v1.json lists those there are.")]
    [InlineData("/api/v1/export?form=2022", "There is no parameter 'form' here. Did you mean 'from'?")]
    [InlineData("/api/v1/export?page=2", "There is no parameter 'page' here. /openapi/v1.json lists those there are.")]
    [InlineData("/api/v1/entities/person/xi-jinping?x", "There is no parameter 'x' here. /openapi/v1.json lists those there are.")]
    [InlineData("/api/v1/articles/a?verson=1", "There is no parameter 'verson' here. Did you mean 'version'?")]
    public async Task A_parameter_that_there_is_not_is_refused_and_the_nearest_one_named(string path, string detail)
    {
        using var client = product.Client();
        using var answer = await client.GetAsync(path, Stop);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await DetailAsync(answer)).ShouldBe(detail);
    }

    [Fact]
    public async Task A_page_passes_over_what_others_hang_on_its_address() =>
        (await product.DocumentAsync("/search?q=grain&utm_source=letter&fbclid=1")).QuerySelector(".total")!.TextContent.ShouldContain("1 article");

    [Fact]
    public async Task Every_address_takes_the_parameters_it_declares_and_no_others()
    {
        var declared = await DeclaredAsync();
        var all = declared.SelectMany(endpoint => endpoint.Parameters).Distinct().ToList();

        declared.Select(endpoint => endpoint.Path).ShouldBe(Addresses.Keys);
        foreach (var (path, method, parameters) in declared)
        {
            var refused = new List<string>();
            foreach (var name in all)
            {
                var (_, body) = await AskedAsync(method, With(Addresses[path], name));
                if (body.Contains($"There is no parameter '{name}' here.", StringComparison.Ordinal))
                    refused.Add(name);
            }

            refused.ShouldBe(all.Except(parameters), ignoreOrder: true, path);
        }
    }

    [Fact]
    public async Task Every_parameter_that_is_declared_is_read()
    {
        var passedOver = new List<string>();
        foreach (var (path, method, parameters) in (await DeclaredAsync()).Where(endpoint => endpoint.Method == HttpMethod.Get))
        {
            var without = await AskedAsync(method, Addresses[path]);
            foreach (var name in parameters)
            {
                if (await AskedAsync(method, With(Addresses[path], name)) == without)
                    passedOver.Add($"{path} {name}");
            }
        }

        passedOver.ShouldBeEmpty();
    }

    private async Task<IReadOnlyList<(string Path, HttpMethod Method, IReadOnlyList<string> Parameters)>> DeclaredAsync()
    {
        using var description = JsonDocument.Parse(await product.PageAsync("/openapi/v1.json"));
        return
        [
            .. description.RootElement.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Select(operation => (
                path.Name,
                HttpMethod.Parse(operation.Name.ToUpperInvariant()),
                (IReadOnlyList<string>)[.. Parameters(operation.Value).Where(parameter => parameter.GetProperty("in").GetString() == "query").Select(parameter => parameter.GetProperty("name").GetString()!)]))),
        ];
    }

    private static IEnumerable<JsonElement> Parameters(JsonElement operation) =>
        operation.TryGetProperty("parameters", out var parameters) ? parameters.EnumerateArray() : [];

    /// <summary>The address with a parameter that makes no sense, in place of the one of that name.</summary>
    private static string With(string address, string name)
    {
        var parts = address.Split('?', '&');
        var kept = parts.Skip(1).Where(part => !part.StartsWith(name + "=", StringComparison.Ordinal));
        return $"{parts[0]}?{string.Join('&', kept.Append($"{name}={Nonsense}"))}";
    }

    /// <summary>Status and body, with the notes of a download, without what differs each time.</summary>
    private async Task<(HttpStatusCode Status, string Body)> AskedAsync(HttpMethod method, string address)
    {
        using var client = product.Client();
        using var request = new HttpRequestMessage(method, address);
        using var answer = await client.SendAsync(request, Stop);
        var notes = answer.Headers.TryGetValues("NewsSearch-Notes", out var values) ? string.Concat(values) : "";
        return (answer.StatusCode, notes + Changing().Replace(answer.IsSuccessStatusCode ? await answer.Content.ReadAsStringAsync(Stop) : await DetailAsync(answer), ""));
    }

    private static async Task<string> DetailAsync(HttpResponseMessage answer)
    {
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Stop));
        return problem.RootElement.GetProperty("detail").GetString()!;
    }

    [GeneratedRegex("\"milliseconds\":[^,]*,")]
    private static partial Regex Changing();
}
