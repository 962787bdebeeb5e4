using System.Text.Json;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>Files of articles read by hand, one JSON object a line, plain or gzip.</summary>
internal static class AnnotatedFile
{
    /// <summary>The articles in order.</summary>
    /// <exception cref="JsonException">A line is no such article.</exception>
    public static IEnumerable<AnnotatedArticle> Read(string path)
    {
        using var reader = ColumnFile.Open(path);
        for (var line = 1; reader.ReadLine() is { } text; line++)
        {
            if (text.Length > 0)
                yield return Read(text, path, line);
        }
    }

    private static AnnotatedArticle Read(string text, string path, int line)
    {
        try
        {
            return JsonSerializer.Deserialize<AnnotatedArticle>(text, ContractJson.Options) ?? throw new JsonException("null");
        }
        catch (JsonException wrong)
        {
            throw new JsonException($"{path}, line {line}, is no article read by hand as a JSON object: {wrong.Message}", wrong);
        }
    }
}
