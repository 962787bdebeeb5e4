using System.Text.Json;

namespace NewsSearch.Indexing.Cleaning.Pages;

/// <summary>What one JSON-LD node says about an article.</summary>
internal sealed class JsonLdArticle(JsonElement node, JsonLdGraph graph)
{
    /// <summary>A property's text; a list gives its first text; null where there is none.</summary>
    public string? Text(string name) => node.TryGetProperty(name, out var value) ? FirstText(value) : null;

    /// <summary>The names of authors, each as written.</summary>
    public IReadOnlyList<string> Authors()
    {
        var names = new List<string>();
        foreach (var name in (ReadOnlySpan<string>)["author", "creator"])
        {
            if (names.Count == 0 && node.TryGetProperty(name, out var value))
                AddNames(value, names, 0);
        }
        return names;
    }

    /// <summary>The publisher's name.</summary>
    public string? Publisher() => Named("publisher") ?? Named("sourceOrganization");

    /// <summary>The name of the website the article belongs to.</summary>
    public string? PartOf() => Named("isPartOf");

    /// <summary>The address: of the page, else of the article.</summary>
    public string? Url()
    {
        if (node.TryGetProperty("mainEntityOfPage", out var page))
        {
            if (page.ValueKind == JsonValueKind.String)
                return page.GetString();
            if (page.ValueKind == JsonValueKind.Object && page.TryGetProperty("@id", out var id) && id.ValueKind == JsonValueKind.String && id.GetString()!.StartsWith("http", StringComparison.Ordinal))
                return id.GetString();
        }
        return Text("url");
    }

    private string? Named(string property)
    {
        if (!node.TryGetProperty(property, out var value))
            return null;
        var names = new List<string>();
        AddNames(value, names, 0, organisations: true);
        return names.Count > 0 ? names[0] : null;
    }

    private void AddNames(JsonElement value, List<string> names, int depth, bool organisations = false)
    {
        if (depth > 4 || names.Count > 40)
            return;
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                names.Add(value.GetString()!);
                break;
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                    AddNames(item, names, depth + 1, organisations);
                break;
            case JsonValueKind.Object:
                var meant = graph.Resolve(value);
                if (!organisations && meant.TryGetProperty("@type", out var type) && type.ValueKind == JsonValueKind.String && type.GetString() is "Organization" or "NewsMediaOrganization")
                    break;
                if (meant.TryGetProperty("name", out var name))
                    AddNames(name, names, depth + 1, organisations);
                else if (!organisations && Part(meant, "givenName") is { } given && Part(meant, "familyName") is { } family)
                    names.Add($"{given} {family}");
                break;
            default:
                break;
        }
    }

    private static string? Part(JsonElement person, string name) =>
        person.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString()) ? value.GetString() : null;

    private static string? FirstText(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Array => value.EnumerateArray().Select(FirstText).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text)),
        JsonValueKind.Object => value.TryGetProperty("@value", out var inner) ? FirstText(inner) : value.TryGetProperty("name", out var name) ? FirstText(name) : null,
        _ => null,
    };
}
