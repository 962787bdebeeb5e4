using System.IO.Compression;
using System.Text.Json;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>A reference of office-holders as lines of JSON: {country, role, name, aliases, start, end} and fields that are passed over.</summary>
internal static class LeadersReference
{
    /// <summary>Reads a file, gzipped where its name ends in ".gz".</summary>
    /// <exception cref="JsonException">A line is no such row; the message says which.</exception>
    public static async Task<IReadOnlyList<LeadersReferenceRow>> ReadAsync(string path, CancellationToken cancellationToken)
    {
        await using var file = File.OpenRead(path);
        await using Stream stream = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream);
        var rows = new List<LeadersReferenceRow>();
        for (var line = 1; await reader.ReadLineAsync(cancellationToken) is { } text; line++)
        {
            if (text.Length > 0)
                rows.Add(Row(text, path, line));
        }

        return rows;
    }

    private static LeadersReferenceRow Row(string text, string path, int line)
    {
        var row = Parse(text, path, line);
        return row is { Country: not null, Role: not null, Name: not null, Start: not null }
            ? row
            : throw new JsonException($"{path}, line {line}: a row needs country, role, name and start.");
    }

    private static LeadersReferenceRow? Parse(string text, string path, int line)
    {
        try
        {
            return JsonSerializer.Deserialize<LeadersReferenceRow>(text, JsonSerializerOptions.Web);
        }
        catch (JsonException wrong)
        {
            throw new JsonException($"{path}, line {line}: {wrong.Message}", wrong);
        }
    }
}
