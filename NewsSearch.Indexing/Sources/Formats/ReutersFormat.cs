using System.Net;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;

namespace NewsSearch.Indexing.Sources.Formats;

/// <summary>The SGML of the Reuters-21578 collection (Lewis 1997): one file of stories between REUTERS tags, without a root.</summary>
internal sealed partial class ReutersFormat(SourceLimits limits) : ISourceFormat
{
    private const string EndTag = "</REUTERS>";

    public bool Recognises(InputPart part, InputSample sample) =>
        sample.Head.StartsWith("<!DOCTYPE lewis", StringComparison.OrdinalIgnoreCase) || sample.Head.StartsWith("<REUTERS", StringComparison.Ordinal);

    public async IAsyncEnumerable<SourceItem> ReadAsync(InputPart part, InputSample sample, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var reader = part.OpenText(sample);
        var story = new StringBuilder();
        var record = 0;
        await foreach (var (_, line) in BoundedLines.ReadAsync(reader, limits.DocumentLength, cancellationToken))
        {
            if (line is null || story.Length + line.Length > limits.DocumentLength)
                throw new InputRefusedException("holds a story that does not end", "Look for a missing </REUTERS> and import it again.");
            story.Append(line).Append('\n');
            if (!line.Contains(EndTag, StringComparison.Ordinal))
                continue;
            yield return Story(part, ++record, story.ToString());
            story.Clear();
        }

        if (story.ToString().Contains("<REUTERS", StringComparison.Ordinal))
            yield return new RejectedInput(part.At(record + 1), "is a story that breaks off: there is no </REUTERS>", "Get the file anew and import it again.");
    }

    private static RawDocument Story(InputPart part, int record, string sgml)
    {
        var number = Number().Match(sgml).Groups[1].Value;
        var title = Element(sgml, "TITLE");
        var dateline = Element(sgml, "DATELINE")?.Trim();
        var body = Element(sgml, "BODY") ?? (title is null ? Unprocessed(sgml) : "");
        var author = Element(sgml, "AUTHOR");
        var fields = new RawFields
        {
            Id = number.Length > 0 ? $"reuters-21578/{number}" : null,
            Title = title is null ? null : Folded(title),
            Published = Element(sgml, "DATE")?.Trim(),
            PublishedFound = "element DATE",
            Source = "Reuters",
            Authors = string.IsNullOrWhiteSpace(author) ? [] : [Folded(author)],
            Language = "en",
        };
        var text = string.IsNullOrWhiteSpace(dateline) || body.Length == 0 ? body : $"{Folded(dateline)} {body.TrimStart()}";
        return new RawDocument(part.At(record), RawForm.Text, text, fields);
    }

    /// <summary>A story that was not split into title and body: the text after its TEXT tag.</summary>
    private static string Unprocessed(string sgml) => Element(sgml, "TEXT", " TYPE=\"UNPROC\"") ?? "";

    private static string? Element(string sgml, string name, string attributes = "")
    {
        var open = $"<{name}{attributes}>";
        var start = sgml.IndexOf(open, StringComparison.Ordinal);
        if (start < 0)
            return null;
        start += open.Length;
        var end = sgml.IndexOf($"</{name}>", start, StringComparison.Ordinal);
        return end < 0 ? null : WebUtility.HtmlDecode(ControlReference().Replace(sgml[start..end], ""));
    }

    private static string Folded(string text) => White().Replace(text.Trim(), " ");

    [GeneratedRegex("NEWID=\"([0-9]{1,9})\"", RegexOptions.None, 1000)]
    private static partial Regex Number();

    /// <summary>References such as "&amp;#3;": the wire's control codes.</summary>
    [GeneratedRegex("&#(?:[0-9]|[12][0-9]|3[01]|127);", RegexOptions.None, 1000)]
    private static partial Regex ControlReference();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex White();
}
