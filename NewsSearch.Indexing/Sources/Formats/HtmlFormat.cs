using System.Collections.Frozen;
using System.Runtime.CompilerServices;

namespace NewsSearch.Indexing.Sources.Formats;

/// <summary>A saved web page.</summary>
internal sealed class HtmlFormat(SourceLimits limits) : ISourceFormat
{
    private static readonly FrozenSet<string> Elements = new[]
    {
        "html", "head", "body", "title", "meta", "link", "script", "style", "header", "nav", "main", "article", "section", "div", "span", "p", "a", "b", "i",
        "em", "strong", "font", "center", "table", "form", "img", "ul", "ol", "br", "hr", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6",
    }.ToFrozenSet(StringComparer.Ordinal);

    public bool Recognises(InputPart part, InputSample sample) => RootElement.Name(sample.Head) switch
    {
        { } root when Elements.Contains(root) => true,
        _ => IsHtml(part.Extension) && !sample.Head.StartsWith('{'),
    };

    public async IAsyncEnumerable<SourceItem> ReadAsync(InputPart part, InputSample sample, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var reader = part.OpenText(sample);
        yield return await BoundedText.ReadWholeAsync(reader, limits.DocumentLength, cancellationToken) is { } page
            ? new RawDocument(part.Origin, RawForm.HtmlPage, page, new RawFields())
            : TextFormat.TooLong(part, limits);
    }

    private static bool IsHtml(string extension) => extension is "html" or "htm" or "xhtml" or "php" or "asp" or "aspx";
}
