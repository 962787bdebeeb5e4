namespace NewsSearch.Indexing.Archive;

/// <summary>The right to write an archive's index, held by one process at a time. The system lets it go when the process ends, however it ends.</summary>
internal sealed class IndexLock : IDisposable
{
    private readonly FileStream held;

    private IndexLock(FileStream held) => this.held = held;

    /// <summary>Takes the lock; null where another holds it.</summary>
    /// <exception cref="ArchiveException">The folder cannot be written.</exception>
    public static IndexLock? TryTake(ArchiveFolder folder)
    {
        try
        {
            return new IndexLock(new FileStream(folder.IndexLock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (UnauthorizedAccessException failure)
        {
            throw new ArchiveException($"The archive's folder '{folder.Path}' cannot be written. Give this user the right to write there, or name another folder with --archive.", failure);
        }
        catch (IOException) when (File.Exists(folder.IndexLock))
        {
            return null;
        }
    }

    public void Dispose() => held.Dispose();
}
