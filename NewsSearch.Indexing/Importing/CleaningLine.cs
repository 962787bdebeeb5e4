using System.Runtime.CompilerServices;
using System.Threading.Channels;
using NewsSearch.Indexing.Cleaning;
using NewsSearch.Indexing.Sources;

namespace NewsSearch.Indexing.Importing;

/// <summary>Cleans documents on all cores and gives them on in batches, in the order of the input, holding no more than a bounded amount of text at a time.</summary>
internal sealed class CleaningLine(SourceReader reader, ArticleCleaner cleaner, ImportOptions options, TimeProvider clock) : IDisposable
{
    private const int BatchDocuments = 200;
    private const int BatchLength = 4_000_000;

    // Text in work at once, in units of 64 K code units: 16 M in all. A document larger than that goes alone.
    private const int UnitLength = 1 << 16;
    private const int Units = 256;
    private const int Documents = 512;

    // A slow source, say a pipe that is written to now and then, does not keep what came already.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    private readonly SemaphoreSlim room = new(Units, Units);
    private readonly SemaphoreSlim cores = new(Environment.ProcessorCount, Environment.ProcessorCount);

    /// <summary>All documents under <paramref name="path"/>. The room that a batch takes is free again when the next one is asked for.</summary>
    public async IAsyncEnumerable<IReadOnlyList<ImportedDocument>> BatchesAsync(string path, [EnumeratorCancellation] CancellationToken ct)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var line = Channel.CreateBounded<Task<ImportedDocument>>(new BoundedChannelOptions(Documents) { SingleReader = true, SingleWriter = true });
        var reading = Task.Run(() => ReadAsync(path, line.Writer, stop.Token), CancellationToken.None);
        try
        {
            while (await NextBatchAsync(line.Reader, ct) is { Count: > 0 } batch)
            {
                yield return batch;
                foreach (var document in batch)
                    room.Release(Weight(document.Length));
            }
        }
        finally
        {
            await stop.CancelAsync();
            await reading;
        }
    }

    public void Dispose()
    {
        room.Dispose();
        cores.Dispose();
    }

    /// <summary>As many documents as fill a batch, or as came in time; none at the end of the input.</summary>
    private async Task<List<ImportedDocument>> NextBatchAsync(ChannelReader<Task<ImportedDocument>> line, CancellationToken ct)
    {
        var batch = new List<ImportedDocument>();
        var length = 0L;
        while (batch.Count < BatchDocuments && length < BatchLength)
        {
            if (line.TryRead(out var next))
            {
                batch.Add(await next);
                length += batch[^1].Length;
                continue;
            }

            var more = line.WaitToReadAsync(ct).AsTask();
            if (batch.Count > 0 && await Task.WhenAny(more, Task.Delay(Patience, clock, ct)) != more)
                break;
            if (!await more)
                break;
        }

        return batch;
    }

    private async Task ReadAsync(string path, ChannelWriter<Task<ImportedDocument>> line, CancellationToken ct)
    {
        try
        {
            await foreach (var item in reader.ReadAsync(path, ct))
            {
                var length = item is RawDocument document ? document.Text.Length : 0;
                for (var unit = 0; unit < Weight(length); unit++)
                    await room.WaitAsync(ct);
                await line.WriteAsync(CleanAsync(item, length, ct), ct);
            }

            line.Complete();
        }
        catch (Exception failure)
        {
            // Told to whoever reads the line.
            line.Complete(failure);
        }
    }

    private async Task<ImportedDocument> CleanAsync(SourceItem item, int length, CancellationToken ct)
    {
        if (item is not RawDocument document)
            return new ImportedDocument(item.Origin, length, null, (RejectedInput)item);
        await cores.WaitAsync(ct);
        try
        {
            return await Task.Run(() => Clean(document, length), ct);
        }
        finally
        {
            cores.Release();
        }
    }

    private ImportedDocument Clean(RawDocument document, int length)
    {
        try
        {
            return cleaner.Clean(WithSource(document)) switch
            {
                Cleaned cleaned => new ImportedDocument(document.Origin, length, options.EntitiesGiven ? cleaned.Article : cleaned.Article with { Given = null }, null),
                NotAnArticle rejected => new ImportedDocument(document.Origin, length, null, rejected.Why),
                var other => throw new InvalidOperationException($"Cleaning gave {other.GetType().Name}."),
            };
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // A document that cleaning stumbles over costs itself, never the import.
            return new ImportedDocument(document.Origin, length, null, new RejectedInput(document.Origin, $"could not be cleaned: {failure.Message}", "Report this document as a fault of NewsSearch; the rest was imported"));
        }
    }

    private RawDocument WithSource(RawDocument document) => options.Source is null || !string.IsNullOrWhiteSpace(document.Fields.Source)
        ? document
        : document with { Fields = document.Fields with { Source = options.Source } };

    private static int Weight(int length) => Math.Clamp(length / UnitLength, 1, Units);
}
