using System.Text.Json;

namespace NewsSearch.Indexing.Cleaning.Pages;

/// <summary>The nodes of a page's JSON-LD, out of arrays and @graph, and the references between them.</summary>
internal sealed class JsonLdGraph
{
    private const int MostNodes = 2000;
    private readonly List<JsonElement> _nodes = [];
    private readonly Dictionary<string, JsonElement> _byId = new(StringComparer.Ordinal);

    /// <summary>Reads the scripts in the order of the page; those that are no JSON are passed over.</summary>
    public JsonLdGraph(IEnumerable<string> scripts)
    {
        foreach (var script in scripts)
            if (JsonLdText.Parse(script) is { } root)
                Add(root, 0);
    }

    /// <summary>The nodes with a type that names an article, the most telling first.</summary>
    public IReadOnlyList<JsonElement> Articles() =>
        [.. _nodes.Select(node => (Node: node, Rank: Rank(node))).Where(pair => pair.Rank > 0).OrderByDescending(pair => pair.Rank).Select(pair => pair.Node)];

    /// <summary>The nodes of a type.</summary>
    public IEnumerable<JsonElement> OfType(string type) => _nodes.Where(node => Types(node).Contains(type));

    /// <summary>The node that a reference ("@id" alone) means; the node itself where it is none.</summary>
    public JsonElement Resolve(JsonElement node) =>
        node.ValueKind == JsonValueKind.Object && !node.TryGetProperty("name", out _) && node.TryGetProperty("@id", out var id)
        && id.ValueKind == JsonValueKind.String && _byId.TryGetValue(id.GetString()!, out var meant) ? meant : node;

    private void Add(JsonElement element, int depth)
    {
        if (depth > 8 || _nodes.Count >= MostNodes)
            return;
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                Add(item, depth + 1);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            _nodes.Add(element);
            if (element.TryGetProperty("@id", out var id) && id.ValueKind == JsonValueKind.String && element.TryGetProperty("@type", out _))
                _byId.TryAdd(id.GetString()!, element);
            foreach (var name in (ReadOnlySpan<string>)["@graph", "mainEntity", "mainEntityOfPage"])
                if (element.TryGetProperty(name, out var inner) && inner.ValueKind is JsonValueKind.Array or JsonValueKind.Object)
                    Add(inner, depth + 1);
        }
    }

    private static int Rank(JsonElement node)
    {
        var types = Types(node).ToList();
        var rank = types.Exists(type => type.EndsWith("NewsArticle", StringComparison.Ordinal)) ? 40
            : types.Exists(type => type.EndsWith("Article", StringComparison.Ordinal) || type is "Report") ? 30
            : types.Exists(type => type.EndsWith("Posting", StringComparison.Ordinal)) ? 20
            : 0;
        return rank == 0 ? 0 : rank + (node.TryGetProperty("headline", out _) ? 4 : 0) + (node.TryGetProperty("datePublished", out _) ? 2 : 0) + (node.TryGetProperty("author", out _) ? 1 : 0);
    }

    private static IEnumerable<string> Types(JsonElement node) => node.TryGetProperty("@type", out var type)
        ? type.ValueKind switch
        {
            JsonValueKind.String => [Short(type.GetString()!)],
            JsonValueKind.Array => type.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => Short(item.GetString()!)),
            _ => [],
        }
        : [];

    private static string Short(string type) => type[(type.LastIndexOfAny(['/', ':', '#']) + 1)..];
}
