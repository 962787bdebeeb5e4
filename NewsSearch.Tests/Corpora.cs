using Xunit;

namespace NewsSearch.Tests;

/// <summary>Real collections that tests may read where they are present: under NEWSSEARCH_CORPORA, or in shared/corpora beside the repository.</summary>
internal static class Corpora
{
    /// <summary>The full path of a file or folder of the collections; skips the test where it is absent.</summary>
    public static string Find(string relative)
    {
        var path = Path.Combine(Root(), relative);
        Assert.SkipUnless(Path.Exists(path), $"The collection '{relative}' is not present; set NEWSSEARCH_CORPORA to the folder that holds it.");
        return path;
    }

    private static string Root()
    {
        if (Environment.GetEnvironmentVariable("NEWSSEARCH_CORPORA") is { Length: > 0 } said)
            return said;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "shared", "corpora")))
                return Path.Combine(folder.FullName, "shared", "corpora");
        }

        return "corpora";
    }
}
