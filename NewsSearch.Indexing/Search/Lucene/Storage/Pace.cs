namespace NewsSearch.Indexing.Search.Lucene.Storage;

/// <summary>How fast files are looked through: so that others who read the same disk are not kept waiting.</summary>
/// <param name="clock">The clock.</param>
/// <param name="bytesASecond">How many bytes a second at most; null for as fast as can be.</param>
internal sealed class Pace(TimeProvider clock, long? bytesASecond)
{
    private readonly long _begun = clock.GetTimestamp();
    private long _read;

    /// <summary>Waits after a piece until the next may be read.</summary>
    public Task AfterAsync(int bytes, CancellationToken cancellation)
    {
        _read += bytes;
        return bytesASecond is { } most && TimeSpan.FromSeconds((double)_read / most) - clock.GetElapsedTime(_begun) is { Ticks: > 0 } ahead
            ? Task.Delay(ahead, clock, cancellation)
            : Task.CompletedTask;
    }
}
