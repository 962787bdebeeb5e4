using Microsoft.Extensions.Logging;
using NewsSearch.Indexing.Annotation;
using NewsSearch.Indexing.Archive;

namespace NewsSearch.Indexing.Importing;

/// <summary>Reads names in articles that have not been read, or were read by another model or other tables: behind storing, on threads of low priority. What is saved is kept; after a kill it goes on where it was.</summary>
public sealed class NameReader(NewsArchive archive, ArticleAnnotator annotator, TimeProvider clock, ILogger<NameReader> log)
{
    private const int Asked = 64;
    private const int Saved = 32;

    // A reading is seen within about a second, and not every one costs a transaction of its own.
    private static readonly TimeSpan SavedAfter = TimeSpan.FromSeconds(1);

    private readonly int threads = Math.Clamp(Environment.ProcessorCount, 1, 8);

    /// <summary>Reads until nothing is unread.</summary>
    /// <param name="progress">Told after each save.</param>
    /// <param name="ct">Ends the reading between two articles; what was read and not saved is read again.</param>
    public Task<long> ReadAllAsync(IProgress<ReadingProgress>? progress = null, CancellationToken ct = default) =>
        ReadAllAsync(async _ => progress?.Report(await archive.ProgressAsync(ct)), ct);

    /// <summary>As above; <paramref name="saved"/> is told how many articles are read so far after each save.</summary>
    public async Task<long> ReadAllAsync(Func<long, Task> saved, CancellationToken ct)
    {
        await archive.FinishNameFixesAsync(ct);
        await using var desk = new ReadingDesk(annotator, threads, log);
        var read = 0L;
        while (await FillAsync(desk, ct))
        {
            var done = await desk.TakeAsync(Saved, SavedAfter, clock, ct);
            await archive.SaveReadingsAsync(done, ct);
            desk.Forget(done.Select(d => d.Id));
            read += done.Count;
            await saved(read);
        }

        return read;
    }

    /// <summary>Puts unread articles on the desk while there is room; false where nothing is on it then.</summary>
    private async Task<bool> FillAsync(ReadingDesk desk, CancellationToken ct)
    {
        if (desk.Count < Saved)
            desk.Add(await archive.UnreadAsync(annotator.Stamp, desk.Count + Asked, ct));
        return desk.Count > 0;
    }
}
