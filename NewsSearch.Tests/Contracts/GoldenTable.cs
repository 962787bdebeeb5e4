namespace NewsSearch.Tests.Contracts;

/// <summary>Reads tables of golden searches: comment lines first, then a header, then rows of cells parted by tabs.</summary>
internal static class GoldenTable
{
    /// <summary>The rows of a file under Golden/search.</summary>
    public static IEnumerable<string[]> Rows(string file) => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Golden/search", file))
        .Where(line => !line.StartsWith('#'))
        .Skip(1)
        .Select(line => line.Split('\t'));
}
