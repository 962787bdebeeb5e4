using System.Runtime.CompilerServices;
using System.Text.Json;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Sources.Records;

namespace NewsSearch.Indexing.Sources.Formats;

/// <summary>JSON Lines, an array of records, records one after another, or one object that holds a list of them.</summary>
internal sealed class JsonFormat(SourceLimits limits) : ISourceFormat
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 128 };

    public bool Recognises(InputPart part, InputSample sample)
    {
        if (IsLines(part.Extension))
            return true;
        return sample.Head.StartsWith('{') || (sample.Head.StartsWith('[') && sample.Head.AsSpan(1).TrimStart() is ['{' or ']', ..]) || (part.Extension == "json" && !sample.Head.StartsWith('<'));
    }

    public IAsyncEnumerable<SourceItem> ReadAsync(InputPart part, InputSample sample, CancellationToken cancellationToken) =>
        IsLines(part.Extension) || FirstLineIsRecord(sample) ? LinesAsync(part, sample, cancellationToken) : ValuesAsync(part, sample, cancellationToken);

    private async IAsyncEnumerable<SourceItem> LinesAsync(InputPart part, InputSample sample, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var reader = part.OpenText(sample);
        await foreach (var (number, line) in BoundedLines.ReadAsync(reader, limits.ContainerLength, cancellationToken))
        {
            if (line is not null && string.IsNullOrWhiteSpace(line))
                continue;
            foreach (var item in Documents(part, number, line))
                yield return item;
        }
    }

    private async IAsyncEnumerable<SourceItem> ValuesAsync(InputPart part, InputSample sample, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var reader = part.OpenText(sample);
        var any = false;
        await foreach (var (line, json) in JsonValues.ReadAsync(reader, limits.ContainerLength, cancellationToken))
        {
            any = true;
            foreach (var item in Documents(part, line, json))
                yield return item;
        }

        if (!any)
            yield return part.Reject("is JSON without a single record", "Records are objects with a title and a text.");
    }

    private IEnumerable<SourceItem> Documents(InputPart part, int line, string? json)
    {
        if (json is null)
            return [new RejectedInput(part.At(line), "is longer than any record may be, or does not end", "Look for a missing brace or quotation mark and import the file again.")];
        try
        {
            using var document = JsonDocument.Parse(json, Lenient);
            return [.. RecordContainer.Open(document.RootElement).Select(record => Document(record, part.At(line)))];
        }
        catch (JsonException broken)
        {
            return [new RejectedInput(part.At(line), $"is not valid JSON: {Plain(broken)}", "Correct the line and import the file again; the other lines were read.")];
        }
        catch (InvalidOperationException)
        {
            return [new RejectedInput(part.At(line), "holds text that is not valid Unicode", "Correct the line and import the file again; the other lines were read.")];
        }
    }

    private SourceItem Document(JsonElement record, Origin origin) => RecordMapper.Document(JsonRecord.Read(record), origin, limits) switch
    {
        RawDocument document => document with { Fields = document.Fields with { Given = GivenFields.Read(record) } },
        var rejected => rejected,
    };

    /// <summary>The parser's message without its own count of lines, which begins anew with each record.</summary>
    private static string Plain(JsonException broken)
    {
        var end = broken.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? broken.Message : broken.Message[..end];
    }

    private static bool IsLines(string extension) => extension is "jsonl" or "ndjson" or "jl";

    private static bool FirstLineIsRecord(InputSample sample)
    {
        var end = sample.Head.IndexOf('\n', StringComparison.Ordinal);
        if (end < 0)
            return false;
        var first = sample.Head.AsSpan(0, end).TrimEnd();
        return first is ['{', .., '}'];
    }
}
