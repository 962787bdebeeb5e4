using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Language.Meaning;

namespace NewsSearch.Indexing.Importing;

/// <summary>Makes the vectors of articles that have none, or those of another model: behind storing, on threads of low priority, a piece at a time. What is saved is kept; after a kill it goes on where it was.</summary>
public sealed class MeaningReader(NewsArchive archive, IMeaningEncoder encoder, TimeProvider clock, ILogger<MeaningReader> log)
{
    private const int Asked = 64;

    // Names wait no longer than this for a piece to end, and one article more.
    private static readonly TimeSpan Piece = TimeSpan.FromSeconds(2);

    private readonly int threads = Math.Clamp(Environment.ProcessorCount, 1, 8);
    private bool alone;

    /// <summary>Makes vectors until no article is without; gives of how many.</summary>
    /// <param name="progress">Told after each piece.</param>
    /// <param name="ct">Ends it between two articles.</param>
    /// <exception cref="FileNotFoundException">The model's files are missing.</exception>
    public async Task<long> ReadAllAsync(IProgress<ReadingProgress>? progress = null, CancellationToken ct = default)
    {
        var all = 0L;
        while (await ReadPieceAsync(ct) is var made and > 0)
        {
            all += made;
            progress?.Report(await archive.ProgressAsync(ct));
        }

        return all;
    }

    /// <summary>Makes the vectors of some articles, about two seconds' worth; gives of how many, 0 where none is without.</summary>
    /// <exception cref="FileNotFoundException">The model's files are missing.</exception>
    public async Task<int> ReadPieceAsync(CancellationToken ct)
    {
        if (!alone)
            await archive.DropOtherVectorsAsync(encoder.Version, ct);
        alone = true;
        var articles = await archive.WithoutVectorsAsync(Asked, ct);
        if (articles.Count == 0)
            return 0;
        var made = await MadeAsync(articles, ct);
        ct.ThrowIfCancellationRequested();
        await archive.SaveVectorsAsync(encoder.Version, made, ct);
        return made.Count;
    }

    private async Task<IReadOnlyList<(string Id, int Version, byte[] Packed)>> MadeAsync(IReadOnlyList<StoredArticle> articles, CancellationToken ct)
    {
        var (waiting, made) = (new ConcurrentQueue<StoredArticle>(articles), new ConcurrentQueue<(string, int, byte[])>());
        var started = clock.GetTimestamp();
        await LowPriorityThreads.Run(Math.Min(threads, articles.Count), () =>
        {
            while (!ct.IsCancellationRequested && clock.GetElapsedTime(started) < Piece && waiting.TryDequeue(out var article))
                made.Enqueue((article.Id, article.Version, Read(article).Pack()));
        });
        return [.. made];
    }

    private ArticleVectors Read(StoredArticle article)
    {
        try
        {
            return ArticleVectors.Of(article.Article, encoder);
        }
        catch (Exception failure) when (failure is not (FileNotFoundException or DllNotFoundException))
        {
            // An article that cannot be read costs itself: without passages to compare, it does not come again until the model changes.
            log.LogError(failure, "The meaning of article {Id} could not be read.", article.Id);
            return ArticleVectors.None;
        }
    }
}
