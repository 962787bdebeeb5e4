namespace NewsSearch.Indexing.Commands;

/// <summary>Progress on standard error: one line that is written over on a terminal, a line every ten seconds in a file.</summary>
internal sealed class ProgressLine<T>(TextWriter error, Func<T, string> told, TimeProvider clock) : IProgress<T>, IDisposable
{
    private readonly TimeSpan step = Console.IsErrorRedirected ? TimeSpan.FromSeconds(10) : TimeSpan.FromMilliseconds(250);
    private long? toldAt;
    private int width;

    /// <inheritdoc/>
    public void Report(T value)
    {
        if (toldAt is { } last && clock.GetElapsedTime(last) < step)
            return;
        toldAt = clock.GetTimestamp();
        var line = told(value);
        if (Console.IsErrorRedirected)
            error.WriteLine(line);
        else
            error.Write($"\r{line.PadRight(width)}");
        width = line.Length;
    }

    public void Dispose()
    {
        if (!Console.IsErrorRedirected && width > 0)
            error.Write($"\r{new string(' ', width)}\r");
    }
}
