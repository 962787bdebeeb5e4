using Microsoft.Extensions.Logging;
using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Language.Meaning;
using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Meaning;

namespace NewsSearch.Indexing.Importing;

/// <summary>
/// The archive's vectors in memory, about 400 bytes a passage, and what an engine asks of them. Nothing is known before they are loaded, all of them at once: until then articles are ranked by their words.
/// Whatever process makes vectors, they are seen here about a second later.
/// </summary>
public sealed class ArchiveMeanings(NewsArchive archive, IMeaningEncoder encoder, TimeProvider clock, ILogger<ArchiveMeanings> log) : IMeanings, IDisposable
{
    private const int Piece = 500;
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(30);

    private readonly PassageVectors passages = new();
    private readonly SemaphoreSlim following = new(1, 1);
    private volatile EncodedMeanings? loaded;
    private long held;

    /// <inheritdoc/>
    public long Changes => loaded?.Changes ?? 0;

    /// <inheritdoc/>
    public MeaningOfQuery? MeaningOf(string text) => loaded?.MeaningOf(text);

    /// <inheritdoc/>
    public MeaningOfQuery? MeaningOf(long article) => loaded?.MeaningOf(article);

    /// <inheritdoc/>
    public MeaningOfText? MeaningOf(PastedText text, CancellationToken ct) => loaded?.MeaningOf(text, ct);

    /// <inheritdoc/>
    public IReadOnlyList<string> PassagesOf(string title, IReadOnlyList<string> paragraphs) => [.. Passages.Of(title, paragraphs).Select(passage => passage.Words)];

    /// <summary>Takes in what was made since; the first time all there is, and loads the model.</summary>
    /// <exception cref="FileNotFoundException">The model's files are missing.</exception>
    public async Task CatchUpAsync(CancellationToken ct)
    {
        await following.WaitAsync(ct);
        try
        {
            var reached = await archive.VectorSequenceAsync(ct);
            while (held < reached && await archive.VectorsAsync(encoder.Version, held, Piece, ct) is { Count: > 0 } made)
            {
                foreach (var article in made)
                {
                    var vectors = ArticleVectors.Unpack(article.Packed.Span);
                    passages.Set(article.Article, vectors.Values.Span, vectors.Steps.Span);
                }

                held = made[^1].Sequence;
            }

            // What another model made last is not looked at again.
            held = Math.Max(held, reached);
            if (loaded is null && passages.Articles > 0)
                loaded = Ready();
        }
        finally
        {
            following.Release();
        }
    }

    /// <summary>Follows the archive until cancelled. A failure is logged and tried again; without the model there is nothing to follow for.</summary>
    public async Task RunAsync(CancellationToken ct)
    {
        while (true)
        {
            try
            {
                await CatchUpAsync(ct);
                await Task.Delay(Step, clock, ct);
            }
            catch (Exception missing) when (missing is FileNotFoundException or DllNotFoundException)
            {
                log.LogError(missing, "Meanings cannot be compared; articles are ranked by their words. Start again when this is put right.");
                return;
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.LogError(failure, "Meanings cannot be compared; articles are ranked by their words. Trying again.");
                await Task.Delay(AfterFailure, clock, ct);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => following.Dispose();

    /// <summary>The model is loaded here, not while somebody waits for a page.</summary>
    private EncodedMeanings Ready()
    {
        var ready = new EncodedMeanings(encoder, passages);
        _ = ready.MeaningOf("news");
        return ready;
    }
}
