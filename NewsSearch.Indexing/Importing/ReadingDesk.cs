using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using NewsSearch.Indexing.Annotation;
using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Importing;

/// <summary>Articles that are being read at the moment, each by one thread.</summary>
internal sealed class ReadingDesk : IAsyncDisposable
{
    private readonly HashSet<string> on = new(StringComparer.Ordinal);
    private readonly BlockingCollection<StoredArticle> waiting = [];
    private readonly Channel<(string Id, int Version, Annotations Annotations)> done = Channel.CreateUnbounded<(string, int, Annotations)>();
    private readonly ArticleAnnotator annotator;
    private readonly ILogger log;
    private readonly Task reading;
    private volatile bool closed;

    public ReadingDesk(ArticleAnnotator annotator, int threads, ILogger log)
    {
        this.annotator = annotator;
        this.log = log;
        reading = LowPriorityThreads.Run(threads, Read);
        // A model that cannot be loaded is told to whoever takes, instead of being waited for.
        _ = reading.ContinueWith(ended => done.Writer.TryComplete(ended.Exception?.GetBaseException()), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    /// <summary>Articles put on the desk and not yet forgotten.</summary>
    public int Count => on.Count;

    /// <summary>Puts articles on the desk that are not there yet.</summary>
    public void Add(IEnumerable<StoredArticle> articles)
    {
        foreach (var article in articles.Where(a => on.Add(a.Id)))
            waiting.Add(article);
    }

    /// <summary>At least one reading, at most <paramref name="most"/>, as many as are there after <paramref name="patience"/>.</summary>
    public async Task<IReadOnlyList<(string Id, int Version, Annotations Annotations)>> TakeAsync(int most, TimeSpan patience, TimeProvider clock, CancellationToken ct)
    {
        if (!await done.Reader.WaitToReadAsync(ct) || !done.Reader.TryRead(out var first))
            throw new InvalidOperationException("Nobody reads any more.");
        var taken = new List<(string, int, Annotations)> { first };
        var started = clock.GetTimestamp();
        while (taken.Count < Math.Min(most, on.Count) && clock.GetElapsedTime(started) < patience)
        {
            var more = done.Reader.WaitToReadAsync(ct).AsTask();
            if (await Task.WhenAny(more, Task.Delay(patience, clock, ct)) != more || !await more)
                break;
            while (taken.Count < most && done.Reader.TryRead(out var next))
                taken.Add(next);
        }

        return taken;
    }

    /// <summary>Takes articles off: their readings are saved.</summary>
    public void Forget(IEnumerable<string> ids) => on.ExceptWith(ids);

    /// <summary>Ends the threads after the article each is at.</summary>
    public async ValueTask DisposeAsync()
    {
        closed = true;
        waiting.CompleteAdding();
        await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        waiting.Dispose();
    }

    private void Read()
    {
        foreach (var article in waiting.GetConsumingEnumerable())
        {
            if (closed)
                return;
            done.Writer.TryWrite((article.Id, article.Version, Read(article)));
        }
    }

    private Annotations Read(StoredArticle article)
    {
        try
        {
            return annotator.Annotate(article.Article);
        }
        catch (Exception failure) when (failure is not (FileNotFoundException or DllNotFoundException))
        {
            // An article that cannot be read costs itself: without names, it does not come again until model or tables change.
            log.LogError(failure, "The names of article {Id} could not be read.", article.Id);
            return new Annotations { Stamp = annotator.Stamp };
        }
    }
}
