using AngleSharp.Dom;

namespace NewsSearch.Indexing.Cleaning.Pages;

/// <summary>A page's meta elements by the value of name, property or itemprop, in lower case.</summary>
internal sealed class MetaTags
{
    private readonly Dictionary<string, List<string>> _contents = new(StringComparer.Ordinal);

    public MetaTags(IDocument document)
    {
        foreach (var meta in document.QuerySelectorAll("meta"))
        {
            if (meta.GetAttribute("content") is not { } content || string.IsNullOrWhiteSpace(content))
                continue;
            foreach (var attribute in (ReadOnlySpan<string>)["property", "name", "itemprop", "http-equiv"])
                if (meta.GetAttribute(attribute) is { Length: > 0 } key)
                    Add(key.Trim().ToLowerInvariant(), content);
        }
    }

    /// <summary>The contents under the first of the names that is there.</summary>
    public IReadOnlyList<string> First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (_contents.TryGetValue(name, out var found))
                return found;
        return [];
    }

    /// <summary>All contents under the names, in the order of the names, each with its name.</summary>
    public IEnumerable<(string Name, string Content)> All(params string[] names) =>
        names.SelectMany(name => _contents.GetValueOrDefault(name, []).Select(content => (name, content)));

    private void Add(string key, string content)
    {
        if (!_contents.TryGetValue(key, out var contents))
            _contents[key] = contents = [];
        if (contents.Count < 40)
            contents.Add(content);
    }
}
