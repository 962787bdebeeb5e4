using System.Runtime.CompilerServices;
using NewsSearch.Indexing.Annotation;
using NewsSearch.Indexing.Cleaning;
using NewsSearch.Indexing.Sources;

namespace NewsSearch.Indexing.Importing;

/// <summary>Reads documents into articles with their names, without an archive.</summary>
public sealed class Extractor(SourceReader reader, ArticleCleaner cleaner, ArticleAnnotator annotator, TimeProvider clock)
{
    /// <summary>Everything under <paramref name="path"/>, in the order of the input: articles, and documents that are none.</summary>
    public async IAsyncEnumerable<Extraction> ExtractAsync(string path, [EnumeratorCancellation] CancellationToken ct = default)
    {
        using var line = new CleaningLine(reader, cleaner, new ImportOptions(), clock);
        await foreach (var batch in line.BatchesAsync(path, ct))
        {
            foreach (var extraction in batch.AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered).WithCancellation(ct).Select(Extracted))
                yield return extraction;
        }
    }

    private Extraction Extracted(ImportedDocument document) => document.Article is { } article
        ? new Extraction(ExtractedArticle.Of(article, annotator.Annotate(article)), null)
        : new Extraction(null, new ImportNote(document.Origin.ToString(), document.Rejected!.Reason, document.Rejected.Advice));
}
