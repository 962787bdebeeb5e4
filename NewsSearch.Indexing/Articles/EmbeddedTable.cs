namespace NewsSearch.Indexing.Cleaning;

/// <summary>Reads a table kept in the assembly: tab-separated, '#' comment lines at the top, one header line.</summary>
internal static class EmbeddedTable
{
    /// <summary>The rows under the header, cells as written.</summary>
    /// <param name="name">The path under the folder Cleaning, with '/'.</param>
    public static IEnumerable<string[]> Rows(string name)
    {
        var stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream($"Cleaning/{name}")
            ?? throw new InvalidOperationException($"The table Cleaning/{name} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        var header = true;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (header)
                header = false;
            else
                yield return line.Split('\t');
        }
    }
}
