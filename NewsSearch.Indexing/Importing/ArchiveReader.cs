using Microsoft.Extensions.Logging;
using NewsSearch.Indexing.Archive;

namespace NewsSearch.Indexing.Importing;

/// <summary>Reads what comes into the archive, behind storing: names first, and while none wait, vectors a piece at a time. The two never run at once.</summary>
public sealed class ArchiveReader(NewsArchive archive, NameReader names, MeaningReader meanings, TimeProvider clock, ILogger<ArchiveReader> log)
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(5);

    private long named = -1;
    private long compared = -1;

    /// <summary>Reads until cancelled. A failure is logged and tried again.</summary>
    public async Task RunAsync(CancellationToken ct)
    {
        while (true)
        {
            try
            {
                if (!await ReadSomeAsync(ct))
                    await Task.Delay(Step, clock, ct);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                Tell(failure);
                await Task.Delay(AfterFailure, clock, ct);
            }
        }
    }

    private void Tell(Exception failure)
    {
        if (FullDisk.IsCauseOf(failure))
            log.LogError("The disk that holds the archive is full ({Failure}). What is stored is kept and can be searched as text; names and meanings are read once there is room.", (failure.InnerException ?? failure).Message.TrimEnd('.'));
        else
            log.LogError(failure, "The archive could not be read; trying again.");
    }

    /// <summary>Reads all names that wait, then the vectors of some articles; false where nothing is left for now.</summary>
    internal async Task<bool> ReadSomeAsync(CancellationToken ct)
    {
        var sequence = await archive.SequenceAsync(ct);
        // Saving readings raises the sequence too: then there is one look more, which finds nothing.
        if (sequence != named && sequence > 0)
            await names.ReadAllAsync(_ => Task.CompletedTask, ct);
        named = sequence;
        // Vectors change no article, so the sequence stays while they are made.
        if (sequence == compared)
            return false;
        if (await PieceAsync(ct) > 0)
            return true;
        compared = sequence;
        return false;
    }

    private async Task<int> PieceAsync(CancellationToken ct)
    {
        try
        {
            return await meanings.ReadPieceAsync(ct);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DllNotFoundException)
        {
            log.LogError(missing, "Meanings cannot be read; articles are ranked by their words. Start again when this is put right.");
            return 0;
        }
    }
}
