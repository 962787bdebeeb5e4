using System.Text.Json;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>What a page says, read by hand. Null where nobody looked, empty where there is none.</summary>
/// <param name="Id">The page's id in its set.</param>
/// <param name="File">The page's file within the set.</param>
/// <param name="Url">Where the page was.</param>
/// <param name="Title">The headline.</param>
/// <param name="Author">Names parted by "; ".</param>
/// <param name="Date">YYYY-MM-DD, the day in the page's own zone.</param>
/// <param name="Body">The story.</param>
/// <param name="Must">Passages that the story holds.</param>
/// <param name="MustNot">Passages that stand beside it.</param>
public sealed record ExtractionGold(string Id, string File, string? Url, string? Title, string? Author, string? Date, string? Body, IReadOnlyList<string> Must, IReadOnlyList<string> MustNot)
{
    /// <summary>Reads a line of a gold file.</summary>
    /// <exception cref="JsonException">The line is no JSON object, or has no id or file.</exception>
    public static ExtractionGold Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        return new ExtractionGold(
            Text(root, "id") ?? throw new JsonException("The line has no id."),
            Text(root, "file") ?? throw new JsonException("The line has no file."),
            Text(root, "url"), Text(root, "title"), Text(root, "author"), Text(root, "date"), Text(root, "body"), Texts(root, "must"), Texts(root, "mustnot"));
    }

    private static string? Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string[] Texts(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(item => item.GetString() ?? "")] : [];
}
