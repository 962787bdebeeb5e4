using System.Globalization;
using System.Runtime.CompilerServices;
using CsvHelper;
using CsvHelper.Configuration;
using NewsSearch.Indexing.Sources.Records;

namespace NewsSearch.Indexing.Sources.Formats;

/// <summary>Comma-, semicolon- or tab-separated values with a line of names at the top.</summary>
internal sealed class CsvFormat(SourceLimits limits) : ISourceFormat
{
    private static readonly char[] Delimiters = [',', ';', '\t', '|'];

    public bool Recognises(InputPart part, InputSample sample) => part.Extension is "csv" or "tsv" || IsHeader(FirstLine(sample));

    public async IAsyncEnumerable<SourceItem> ReadAsync(InputPart part, InputSample sample, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var reader = part.OpenText(sample);
        using var csv = new CsvReader(reader, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = Delimiter(FirstLine(sample)).ToString(),
            BadDataFound = null,
            MaxFieldSize = limits.DocumentLength,
            DetectColumnCountChanges = false,
        });
        if (!await csv.ReadAsync() || !csv.ReadHeader() || csv.HeaderRecord is not { } header || !RecordMapper.IsRecord(Row(header, header)))
        {
            yield return part.Reject("is a table whose first line names neither a title nor a text column", "Name the columns in the first line: title, text, published, source, author, url …");
            yield break;
        }

        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var line = csv.Context.Parser!.RawRow + 1;
            var (fields, broken) = await NextAsync(csv);
            if (broken is not null)
                yield return new RejectedInput(part.At(line), "cannot be read as a row: " + broken, "Look for a missing quotation mark and import the file again; the rows before it were read.");
            if (fields is null)
                yield break;
            if (fields.Any(field => !string.IsNullOrWhiteSpace(field)))
                yield return RecordMapper.Document(Row(header, fields), part.At(line), limits);
        }
    }

    private static async Task<(string[]? Fields, string? Broken)> NextAsync(CsvReader csv)
    {
        try
        {
            return (await csv.ReadAsync() ? csv.Parser.Record : null, null);
        }
        catch (CsvHelperException broken)
        {
            return (null, broken.Message.Split('\n', 2)[0].Trim());
        }
    }

    private static Dictionary<string, IReadOnlyList<string>> Row(string[] header, string[] fields)
    {
        var row = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        for (var i = 0; i < Math.Min(header.Length, fields.Length); i++)
        {
            if (fields[i].Trim() is { Length: > 0 } and not "null" and not "NaN" and not "None")
                row.TryAdd(RecordMapper.Plain(header[i]), [fields[i]]);
        }

        return row;
    }

    private static string FirstLine(InputSample sample)
    {
        var end = sample.Head.IndexOf('\n', StringComparison.Ordinal);
        return (end < 0 ? sample.Head : sample.Head[..end]).TrimEnd('\r');
    }

    private static char Delimiter(string line) => Delimiters.MaxBy(c => line.Count(other => other == c));

    /// <summary>A line of names, some of which are known, can be nothing else.</summary>
    private static bool IsHeader(string line)
    {
        if (line.Length > 2000)
            return false;
        var names = line.Split(Delimiter(line)).Select(name => name.Trim().Trim('"')).ToArray();
        return names.Length >= 3 && names.All(name => name.Length is > 0 and < 40 && !name.Contains(' ', StringComparison.Ordinal)) && RecordMapper.IsRecord(Row(names, names));
    }
}
