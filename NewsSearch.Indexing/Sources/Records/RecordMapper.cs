using System.Globalization;
using System.Text.RegularExpressions;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Sources.Records;

/// <summary>Makes a document of a record with named fields, whatever its makers called them.</summary>
internal static partial class RecordMapper
{
    private static readonly string[] Id = ["id", "guid", "uid", "uuid", "articleid", "docid", "documentid", "newsid"];
    private static readonly string[] Title = ["title", "headline", "head", "heading", "articletitle", "newstitle"];
    private static readonly string[] Text = ["text", "body", "content", "articlebody", "articletext", "fulltext", "maintext", "bodytext", "contenttext", "contentoriginal", "story", "article", "articlecontent"];
    private static readonly string[] Html = ["html", "bodyhtml", "contenthtml", "contentencoded"];
    private static readonly string[] Summary = ["description", "summary", "abstract", "lead", "leadparagraph", "snippet", "excerpt"];
    private static readonly string[] Published = ["published", "publishedat", "publisheddate", "datepublished", "publishdate", "publicationdate", "pubdate", "datepublish", "date", "datetime", "publishedon", "time", "timestamp", "created", "createdat", "firstpublished"];
    private static readonly string[] Source = ["source", "site", "publisher", "outlet", "publication", "newspaper", "sitename", "sourcename", "provider", "media", "domain", "sourcedomain"];
    private static readonly string[] Author = ["authors", "author", "byline", "creator", "writer", "writers", "writtenby", "journalist", "journalists"];
    private static readonly string[] Url = ["url", "link", "href", "canonicalurl", "canonicallink", "originallink", "permalink", "weburl", "articleurl", "uri"];
    private static readonly string[] Language = ["language", "lang", "languagecode", "locale"];
    private static readonly string[] Section = ["section", "category", "categories", "sectionname", "topic", "newsdesk", "rubric", "channel"];
    private static readonly string[] TextFormat = ["textformat", "format", "contenttype", "bodyformat"];

    /// <summary>A field name as it is looked up: lower case, letters and digits alone.</summary>
    public static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>Whether the record has a title or a text.</summary>
    public static bool IsRecord(IReadOnlyDictionary<string, IReadOnlyList<string>> record) =>
        First(record, Title) is not null || First(record, Text) is not null || First(record, Html) is not null;

    /// <summary>The document, or the reason why the record is none.</summary>
    public static SourceItem Document(IReadOnlyDictionary<string, IReadOnlyList<string>> record, Origin origin, SourceLimits limits)
    {
        if (!IsRecord(record) && First(record, Summary) is null)
        {
            return new RejectedInput(origin, $"has neither a title nor a text under a name that is known (its fields: {Named(record)})", "Name them 'title' and 'text'.");
        }

        var (form, text) = Body(record);
        if (text.Length > limits.DocumentLength)
        {
            return new RejectedInput(origin, string.Create(CultureInfo.InvariantCulture, $"is one record of more than {limits.DocumentLength:N0} characters, longer than any article"), "If it holds many articles, part them into records of their own.");
        }

        var published = Published.FirstOrDefault(record.ContainsKey);
        return new RawDocument(origin, form, text, new RawFields
        {
            Id = First(record, Id),
            Title = First(record, Title),
            Published = published is null ? null : record[published][0],
            PublishedFound = published is null ? null : $"field {published}",
            Source = First(record, Source),
            Authors = Author.FirstOrDefault(record.ContainsKey) is { } author ? record[author] : [],
            Url = First(record, Url),
            Language = First(record, Language),
            Section = First(record, Section),
        });
    }

    private static (RawForm Form, string Text) Body(IReadOnlyDictionary<string, IReadOnlyList<string>> record)
    {
        if (First(record, Text) is null && First(record, Html) is { } html)
            return (Form(html), html);
        var text = Text.FirstOrDefault(record.ContainsKey) is { } name ? string.Join("\n\n", record[name]) : First(record, Summary) ?? "";
        var declared = First(record, TextFormat);
        var isHtml = declared?.Contains("html", StringComparison.OrdinalIgnoreCase) ?? ClosingTag().IsMatch(text);
        return isHtml ? (Form(text), text) : (RawForm.Text, text);
    }

    private static RawForm Form(string html) => WholePage().IsMatch(html) ? RawForm.HtmlPage : RawForm.HtmlFragment;

    private static string? First(IReadOnlyDictionary<string, IReadOnlyList<string>> record, string[] names)
    {
        foreach (var name in names)
        {
            if (record.TryGetValue(name, out var values) && values[0].Trim() is { Length: > 0 } value)
                return value;
        }

        return null;
    }

    private static string Named(IReadOnlyDictionary<string, IReadOnlyList<string>> record) =>
        record.Count == 0 ? "none" : string.Join(", ", record.Keys.Take(12).Select(name => name.Length > 40 ? name[..40] : name));

    [GeneratedRegex(@"</(?:p|div|a|span|ul|li|em|strong|b|i|h[1-6]|blockquote|table)\s*>|<br\s*/?>", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex ClosingTag();

    [GeneratedRegex(@"<(?:html|head|body)[\s>]", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex WholePage();
}
