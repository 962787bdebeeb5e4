namespace NewsSearch.Indexing.Articles;

/// <summary>Reads a table that the assembly carries: tab-separated, '#' comment lines, one header line.</summary>
internal static class EmbeddedTable
{
    /// <summary>The rows under the header, cells as written.</summary>
    /// <param name="name">The resource's name, such as "Annotation/cues.tsv".</param>
    /// <exception cref="InvalidOperationException">The assembly was built without the table.</exception>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table {name} is missing from the assembly.");
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
