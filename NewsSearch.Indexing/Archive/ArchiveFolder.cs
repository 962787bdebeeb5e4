namespace NewsSearch.Indexing.Archive;

/// <summary>Where an archive lives: one folder with the database, which is the truth, and the index, which can be rebuilt from it.</summary>
/// <param name="Path">Absolute path; need not exist yet.</param>
public sealed record ArchiveFolder(string Path)
{
    /// <summary>The environment variable that names the folder where the option does not.</summary>
    public const string Variable = "NEWSSEARCH_ARCHIVE";

    /// <summary>The database file.</summary>
    public string Database => System.IO.Path.Combine(Path, "archive.db");

    /// <summary>The folder of the full-text index.</summary>
    public string Index => System.IO.Path.Combine(Path, "index");

    /// <summary>The file whose lock says which process owns the index.</summary>
    public string IndexLock => System.IO.Path.Combine(Path, "index.lock");

    /// <summary>The folder that <paramref name="option"/> names, else NEWSSEARCH_ARCHIVE, else 'newssearch' in the user's local application data. A leading '~' is the user's home.</summary>
    public static ArchiveFolder Resolve(string? option)
    {
        var named = string.IsNullOrWhiteSpace(option) ? Environment.GetEnvironmentVariable(Variable) : option;
        if (string.IsNullOrWhiteSpace(named))
            return new ArchiveFolder(System.IO.Path.Combine(LocalApplications(), "newssearch"));
        if (named == "~" || named.StartsWith("~/", StringComparison.Ordinal))
            named = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) + named[1..];
        return new ArchiveFolder(System.IO.Path.GetFullPath(named));
    }

    private static string LocalApplications() =>
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify) is { Length: > 0 } folder
            ? folder
            : throw new ArchiveException($"This user has no home folder to keep an archive in. Name a folder with --archive or {Variable}.");
}
