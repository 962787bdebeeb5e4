using System.Runtime.CompilerServices;
using NewsSearch.Indexing.Annotation.Given;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Cleaning;
using NewsSearch.Indexing.Importing;
using NewsSearch.Indexing.Knowledge;
using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Sources;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>Reads articles whose entities are given beside their text, as <c>import --entities given</c> reads them, for measuring an index without an archive.</summary>
public sealed class GivenArticles(Gazetteer gazetteer, TimeProvider clock)
{
    private readonly GivenReader reader = new(gazetteer);
    private readonly GivenTargets targets = new(gazetteer);

    /// <summary>The articles under a path, numbered from 1; documents that are none are left out.</summary>
    /// <param name="path">A file or folder.</param>
    /// <param name="labels">Gets the names of their entities.</param>
    /// <param name="ct">Ends the reading.</param>
    public async IAsyncEnumerable<IndexedArticle> ReadAsync(string path, GivenLabels labels, [EnumeratorCancellation] CancellationToken ct = default)
    {
        var number = 0L;
        using var line = new CleaningLine(new SourceReader(), new ArticleCleaner(clock), new ImportOptions { EntitiesGiven = true }, clock);
        await foreach (var batch in line.BatchesAsync(path, ct))
        {
            foreach (var (article, read) in batch.AsParallel().AsOrdered().Where(d => d.Article is not null).Select(d => Read(d.Article!)))
            {
                labels.Add(read);
                foreach (var country in article.Given?.Countries ?? [])
                    labels.Add(targets.IdOf("countries", country) ?? "", country);
                yield return new IndexedArticle(article.SourceId ?? article.Origin.ToString(), ++number, article, read);
            }
        }
    }

    private (Article Article, Annotations Read) Read(Article article) =>
        (article, article.Given is { } given ? reader.Read(article, given, "given") : new Annotations { Stamp = "given" });
}
