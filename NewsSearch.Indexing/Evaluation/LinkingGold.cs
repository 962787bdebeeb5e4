using System.IO.Compression;
using System.Text.Json;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>Articles whose names a reader has marked and linked, as lines of JSON: {id, text, mentions [{start, end, kind, entity, surface}], published, source, countries {about, mentioned}}.</summary>
internal static class LinkingGold
{
    /// <summary>Reads a file, gzipped where its name ends in ".gz".</summary>
    /// <exception cref="JsonException">A line is no such article.</exception>
    public static async Task<IReadOnlyList<LinkingGoldArticle>> ReadAsync(string path, CancellationToken cancellationToken)
    {
        await using var file = File.OpenRead(path);
        await using Stream stream = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream);
        var articles = new List<LinkingGoldArticle>();
        while (await reader.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.Length > 0)
                articles.Add(JsonSerializer.Deserialize<LinkingGoldArticle>(line, ContractJson.Options) ?? throw new JsonException($"{path}:{articles.Count + 1}: no object."));
        }

        return articles;
    }
}
