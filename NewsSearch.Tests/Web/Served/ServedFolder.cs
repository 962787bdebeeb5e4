using NewsSearch.Indexing.Archive;

namespace NewsSearch.Tests.Web.Served;

/// <summary>The folder of an archive that was served. The program ends beside the factory that began it, which does not wait for it: it may still be closing the index when the factory says that all is over.</summary>
internal static class ServedFolder
{
    private static readonly TimeSpan Again = TimeSpan.FromMilliseconds(10);

    /// <summary>Deletes it once the program has let the index go.</summary>
    public static async Task DeleteAsync(DirectoryInfo folder)
    {
        IndexLock? free;
        while ((free = IndexLock.TryTake(new ArchiveFolder(folder.FullName))) is null)
            await Task.Delay(Again);
        using (free)
            folder.Delete(recursive: true);
    }
}
