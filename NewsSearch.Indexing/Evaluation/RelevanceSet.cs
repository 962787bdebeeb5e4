using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>A test collection: documents, questions, and which documents people found to answer them.</summary>
/// <param name="Documents">The documents, numbered from 1.</param>
/// <param name="Topics">The questions of which some document was judged relevant, in the order of the file.</param>
/// <param name="Judgements">Grades above 0 by topic and document.</param>
public sealed record RelevanceSet(IReadOnlyList<IndexedArticle> Documents, IReadOnlyList<RelevanceTopic> Topics, IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> Judgements)
{
    /// <summary>Reads a collection.</summary>
    /// <param name="docs">Lines of JSON: id, title?, text, keywords?; .gz or not.</param>
    /// <param name="topics">Lines of id, tab, text.</param>
    /// <param name="qrels">TREC judgements: topic, anything, document, grade.</param>
    /// <exception cref="IOException">A file cannot be read, or a line of it: says which.</exception>
    public static RelevanceSet Read(string docs, string topics, string qrels)
    {
        var judgements = ReadJudgements(qrels);
        return new RelevanceSet([.. ReadDocuments(docs)], [.. ReadTopics(topics).Where(topic => judgements.ContainsKey(topic.Id))], judgements);
    }

    private static IEnumerable<IndexedArticle> ReadDocuments(string path)
    {
        using var file = File.OpenRead(path);
        using var lines = new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file);
        for (var number = 1L; lines.ReadLine() is { } line; number++)
        {
            using var json = JsonDocument.Parse(line);
            yield return new IndexedArticle(Words(json, "id"), number, ArticleOf(json), null);
        }
    }

    private static Article ArticleOf(JsonDocument json) => new()
    {
        Title = Words(json, "title"),
        Paragraphs = [.. new[] { Words(json, "text"), Words(json, "keywords") }.Where(part => part.Length > 0)],
        Language = "en",
        Origin = new Origin("given"),
    };

    private static string Words(JsonDocument json, string name) =>
        json.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()!.Trim() : "";

    private static IEnumerable<RelevanceTopic> ReadTopics(string path) => File.ReadLines(path)
        .Where(line => line.Length > 0)
        .Select((line, at) => line.Split('\t', 2) is [var id, var text] ? new RelevanceTopic(id, text) : throw Bad(path, at, "an id, a tab and a question"));

    private static Dictionary<string, IReadOnlyDictionary<string, int>> ReadJudgements(string path) => File.ReadLines(path)
        .Select((line, at) => (Parts: line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), at))
        .Where(line => line.Parts.Length > 0)
        .Select(line => line.Parts is [var topic, _, var document, var grade] && int.TryParse(grade, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? (topic, document, value)
            : throw Bad(path, line.at, "a topic, a number, a document and a grade"))
        .Where(judgement => judgement.value > 0)
        .GroupBy(judgement => judgement.topic, StringComparer.Ordinal)
        .ToDictionary(
            topic => topic.Key,
            topic => (IReadOnlyDictionary<string, int>)topic.ToDictionary(j => j.document, j => j.value, StringComparer.Ordinal),
            StringComparer.Ordinal);

    private static IOException Bad(string path, int at, string wanted) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{path}, line {at + 1}: {wanted} are wanted."));
}
