namespace NewsSearch.Indexing.Archive;

/// <summary>Tells how far something is, at its beginning, every twentieth of it and at its end; of less than a thousand articles nothing, since it is over at once.</summary>
/// <param name="progress">Who is told; nobody where null.</param>
/// <param name="what">What is done.</param>
/// <param name="of">Articles to be done.</param>
internal sealed class ToldInSteps(IProgress<CatchingUp>? progress, string what, long of)
{
    private const int Least = 1_000;
    private const int Steps = 20;

    private long done;
    private long next;

    /// <summary>That so many more are done.</summary>
    public void Add(long more)
    {
        done += more;
        if (of < Least || done < next)
            return;
        progress?.Report(new CatchingUp(what, Math.Min(done, of), of));
        next = done >= of ? long.MaxValue : Math.Min(of, done + Math.Max(Least, of / Steps));
    }
}
