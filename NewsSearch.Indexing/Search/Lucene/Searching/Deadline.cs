namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>When a search has to end: at its time limit, or when its caller no longer waits. Asked often, so the clock is read only now and then.</summary>
internal sealed class Deadline(TimeProvider clock, TimeSpan limit, CancellationToken cancellation)
{
    private const int Between = 4096;
    private readonly long _start = clock.GetTimestamp();
    private int _untilLook = Between;

    /// <summary>Since the search began.</summary>
    public TimeSpan Elapsed => clock.GetElapsedTime(_start);

    /// <summary>Says that a document was looked at.</summary>
    /// <exception cref="TimeIsUpException">The time limit has passed.</exception>
    /// <exception cref="OperationCanceledException">The caller no longer waits.</exception>
    public void Tick()
    {
        if (--_untilLook == 0)
            Look();
    }

    /// <summary>Reads the clock at once.</summary>
    public void Look()
    {
        _untilLook = Between;
        cancellation.ThrowIfCancellationRequested();
        if (Elapsed > limit)
            throw new TimeIsUpException();
    }
}
