using System.Globalization;
using System.Xml.Linq;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Sources.Formats;

/// <summary>One item of a feed as a document.</summary>
internal static class FeedItem
{
    private const string ContentModule = "http://purl.org/rss/1.0/modules/content/";

    private static readonly string[] DateNames = ["pubDate", "published", "date", "issued", "created", "updated", "modified"];

    /// <summary>The document, or the reason why the item is none.</summary>
    public static SourceItem Document(XElement item, FeedChannel channel, Origin origin, SourceLimits limits)
    {
        var (form, text) = Body(item);
        if (text.Length > limits.DocumentLength)
        {
            return new RejectedInput(origin, string.Create(CultureInfo.InvariantCulture, $"is one item of more than {limits.DocumentLength:N0} characters, longer than any article"), "Look at the item; the others were read.");
        }

        var (published, found) = Date(item);
        var fields = new RawFields
        {
            Id = Value(item, "guid") ?? Value(item, "id"),
            Title = Value(item, "title"),
            Published = published,
            PublishedFound = found,
            Source = Value(item, "publisher") ?? channel.Title,
            Authors = Authors(item),
            Url = Link(item),
            Language = Value(item, "language") ?? item.Attribute(XNamespace.Xml + "lang")?.Value ?? channel.Language,
            Section = Value(item, "category") ?? item.Elements().FirstOrDefault(e => e.Name.LocalName == "category")?.Attribute("term")?.Value,
        };
        return fields.Title is null && text.Length == 0
            ? new RejectedInput(origin, "is an item with neither a title nor a text", "Leave it out.")
            : new RawDocument(origin, form, text, fields);
    }

    private static (RawForm Form, string Text) Body(XElement item)
    {
        var full = item.Element(XName.Get("encoded", ContentModule)) ?? Named(item, "content", "body") ?? Named(item, "description", "summary", "subtitle");
        if (full is null)
            return (RawForm.Text, "");
        if (full.Attribute("type")?.Value is "xhtml" || full.HasElements)
            return (RawForm.HtmlFragment, string.Concat(full.Nodes().Select(n => n.ToString(SaveOptions.DisableFormatting))));
        return (full.Attribute("type")?.Value is "text" or "text/plain" ? RawForm.Text : RawForm.HtmlFragment, full.Value.Trim());
    }

    /// <summary>The first element of these names with something in it; elements of media modules do not count as content.</summary>
    private static XElement? Named(XElement item, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            foreach (var element in item.Elements())
            {
                if (element.Name.LocalName == name && !element.Name.NamespaceName.Contains("media", StringComparison.Ordinal) && !string.IsNullOrWhiteSpace(element.Value))
                    return element;
            }
        }

        return null;
    }

    private static string? Value(XElement item, string name) => Named(item, name)?.Value.Trim();

    private static (string? Date, string? Found) Date(XElement item)
    {
        foreach (var name in DateNames)
        {
            if (Value(item, name) is { } date)
                return (date, $"feed {name}");
        }

        return (null, null);
    }

    private static List<string> Authors(XElement item) =>
    [
        .. item.Elements()
            .Where(e => e.Name.LocalName is "author" or "creator")
            .Select(e => (e.Elements().FirstOrDefault(c => c.Name.LocalName == "name") ?? e).Value.Trim())
            .Where(name => name.Length > 0)
            .Distinct(StringComparer.Ordinal),
    ];

    private static string? Link(XElement item)
    {
        var links = item.Elements().Where(e => e.Name.LocalName == "link").ToList();
        var link = links.Find(e => e.Attribute("rel")?.Value is "alternate") ?? links.Find(e => e.Attribute("rel") is null) ?? links.FirstOrDefault();
        if (link is not null)
            return link.Attribute("href")?.Value.Trim() ?? link.Value.Trim();
        var guid = item.Elements().FirstOrDefault(e => e.Name.LocalName == "guid");
        return guid is not null && guid.Attribute("isPermaLink")?.Value != "false" && guid.Value.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? guid.Value.Trim() : null;
    }
}
