namespace NewsSearch.Indexing.Importing;

/// <summary>The opening of archive and index in a host, which may listen before: an archive of an older version is brought up to date first, and a large one takes minutes. What follows the archive begins when it is open.</summary>
public sealed class ArchiveOpening(Func<IndexHost> host)
{
    private readonly TaskCompletionSource opened = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Whether archive and index may be asked.</summary>
    public bool IsOpen => opened.Task.IsCompletedSuccessfully;

    /// <summary>Opens archive and index, elsewhere than on the caller's thread, and says so.</summary>
    /// <param name="first">What is done with them before they count as open.</param>
    /// <param name="ct">No longer waits; what is under way in the archive then ends with the process and is undone by the next.</param>
    /// <exception cref="Archive.ArchiveException">The archive cannot be opened; the message says what to do.</exception>
    public async Task OpenAsync(Func<CancellationToken, Task> first, CancellationToken ct)
    {
        await Task.Run(() => host().OpenAsync(ct), ct).WaitAsync(ct);
        await first(ct);
        opened.SetResult();
    }

    /// <summary>Ends when they are open.</summary>
    public Task WaitAsync(CancellationToken ct) => opened.Task.WaitAsync(ct);
}
