namespace NewsSearch.Tests.Cleaning;

/// <summary>Finds the corpora that some tests measure on: NEWSSEARCH_CORPORA, else shared/corpora beside the repository.</summary>
internal static class Corpora
{
    /// <summary>The folder; null where there is none.</summary>
    public static string? Folder { get; } = Environment.GetEnvironmentVariable("NEWSSEARCH_CORPORA") is { Length: > 0 } named ? named : Beside();

    private static string? Beside()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "NewsSearch.sln")))
                continue;
            var corpora = Path.GetFullPath(Path.Combine(folder.FullName, "..", "shared", "corpora"));
            return Directory.Exists(corpora) ? corpora : null;
        }
        return null;
    }
}
