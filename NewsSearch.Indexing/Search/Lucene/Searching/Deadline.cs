namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>
/// When a search has to end: at its time limit, or when its caller no longer waits. Asked often, so the clock is read only now and then: the more rarely, the less time passes between two looks at it. One word may stand for a thousand that are gone through before the next.
/// </summary>
internal sealed class Deadline(TimeProvider clock, TimeSpan limit, CancellationToken cancellation)
{
    private const int Fewest = 16, First = 64, Most = 4096;

    /// <summary>Between two looks at the clock is to lie about as much.</summary>
    private static readonly TimeSpan Usual = TimeSpan.FromMilliseconds(2);

    private readonly long _start = clock.GetTimestamp();
    private int _between = First;
    private int _untilLook = First;
    private TimeSpan _looked;

    /// <summary>Since the search began.</summary>
    public TimeSpan Elapsed => clock.GetElapsedTime(_start);

    /// <summary>Says that a document was looked at.</summary>
    /// <exception cref="TimeIsUpException">The time limit has passed.</exception>
    /// <exception cref="OperationCanceledException">The caller no longer waits.</exception>
    public void Tick()
    {
        if (--_untilLook > 0)
            return;
        var before = _looked;
        Look();
        _between = _looked - before > Usual ? Math.Max(Fewest, _between / 2) : Math.Min(Most, _between * 2);
        _untilLook = _between;
    }

    /// <summary>Reads the clock at once.</summary>
    /// <exception cref="TimeIsUpException">The time limit has passed.</exception>
    /// <exception cref="OperationCanceledException">The caller no longer waits.</exception>
    public void Look()
    {
        cancellation.ThrowIfCancellationRequested();
        _looked = Elapsed;
        _untilLook = _between;
        if (_looked > limit)
            throw new TimeIsUpException();
    }

    /// <summary>Whether the limit passed by more than <paramref name="grace"/>: what makes a page of what was found has so much longer.</summary>
    /// <exception cref="OperationCanceledException">The caller no longer waits.</exception>
    public bool IsPast(TimeSpan grace)
    {
        cancellation.ThrowIfCancellationRequested();
        return Elapsed > limit + grace;
    }
}
