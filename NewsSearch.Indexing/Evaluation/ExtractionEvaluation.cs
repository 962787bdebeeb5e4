using System.Globalization;
using System.Text.Json;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Cleaning;
using NewsSearch.Indexing.Sources;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>Cuts articles out of a set of pages, as an import would, and scores them against what was read by hand.</summary>
/// <param name="reader">Decodes the pages.</param>
/// <param name="cleaner">Cuts out the articles.</param>
public sealed class ExtractionEvaluation(SourceReader reader, ArticleCleaner cleaner)
{
    /// <summary>Scores a set and, where asked, writes what was found: a JSON object a page with id, title, author, date, site and body.</summary>
    /// <param name="setPath">A .tar.gz of gold.jsonl and pages.</param>
    /// <param name="predictions">Where the answers go; null where nobody wants them.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <exception cref="IOException">The set cannot be read.</exception>
    /// <exception cref="InvalidDataException">The file is no such set.</exception>
    public async Task<ExtractionScore> RunAsync(string setPath, TextWriter? predictions, CancellationToken cancellationToken)
    {
        var set = ExtractionSet.Read(setPath);
        var score = new ExtractionScore();
        foreach (var gold in set.Pages)
        {
            var article = await ArticleAsync(gold, set.Bytes(gold), cancellationToken);
            score.Add(gold, article);
            if (predictions is not null && article is not null)
                await predictions.WriteLineAsync(Line(gold.Id, article).AsMemory(), cancellationToken);
        }
        return score;
    }

    private async Task<Article?> ArticleAsync(ExtractionGold gold, byte[] bytes, CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream(bytes);
        await foreach (var item in reader.ReadAsync(stream, gold.Id + ".html", cancellationToken))
        {
            if (item is RawDocument document)
                return cleaner.Clean(document with { Fields = document.Fields with { Url = document.Fields.Url ?? gold.Url } }) is Cleaned { Article: var article } ? article : null;
        }
        return null;
    }

    private static string Line(string id, Article article) => JsonSerializer.Serialize(
        new
        {
            id,
            title = article.Title,
            author = string.Join("; ", article.Authors),
            date = article.Published?.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            site = article.Source,
            body = string.Join('\n', article.Paragraphs),
        },
        ContractJson.Options);
}
