using System.Text.Json;
using NewsSearch.Indexing.Annotation;
using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Cleaning;
using NewsSearch.Indexing.Sources;

namespace NewsSearch.Indexing.Importing;

/// <summary>Brings articles into the archive: reads, cleans and stores them in batches, in the order of the input and in flat memory.</summary>
public sealed class Importer(SourceReader reader, ArticleCleaner cleaner, NewsArchive archive, Func<ArticleAnnotator> annotator, TimeProvider clock)
{
    /// <summary>Imports everything under <paramref name="path"/>: a file, a folder, or "-" for standard input. When it returns, all of it is on the disk and the report is kept in the archive.</summary>
    /// <exception cref="ArchiveException">The archive's disk or file fails; what was stored before stays.</exception>
    public async Task<ImportReport> ImportAsync(string path, ImportOptions options, IProgress<ImportProgress>? progress = null, CancellationToken ct = default)
    {
        var key = await archive.StartImportAsync(path, ct);
        var tally = new ImportTally(path, clock);
        using var line = new CleaningLine(reader, cleaner, options, clock);
        await foreach (var batch in line.BatchesAsync(path, ct))
        {
            await StoreAsync(batch, key, tally, ct);
            progress?.Report(tally.Progress);
        }

        var report = tally.Report();
        await archive.FinishImportAsync(key, JsonSerializer.Serialize(report, ContractJson.Options), ct);
        return report;
    }

    /// <summary>Names given are kept at once. Those of a new version follow with the name reader, which knows what was corrected by hand.</summary>
    private Task SaveGivenAsync(IEnumerable<(Article Article, StoreOutcome Outcome)> stored, CancellationToken ct) => archive.SaveReadingsAsync(
        [.. stored.Where(s => s.Article.Given is not null && s.Outcome.Kind == StoreKind.Added).AsParallel().AsOrdered().WithCancellation(ct).Select(s => (s.Outcome.Id, s.Outcome.Version, annotator().Annotate(s.Article)))],
        ct);

    private async Task StoreAsync(IReadOnlyList<ImportedDocument> batch, long import, ImportTally tally, CancellationToken ct)
    {
        var outcomes = new Queue<StoreOutcome>(await archive.StoreAsync([.. batch.Select(d => d.Article).OfType<Article>()], import, ct));
        await SaveGivenAsync(batch.Select(d => d.Article).OfType<Article>().Zip(outcomes), ct);
        foreach (var document in batch)
        {
            tally.Reached(document.Origin, document.Length);
            if (document.Article is { } article)
                tally.Stored(article, outcomes.Dequeue());
            else
                tally.Rejected(document.Rejected!);
        }
    }
}
