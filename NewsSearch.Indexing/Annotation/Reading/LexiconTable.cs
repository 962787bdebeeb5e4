namespace NewsSearch.Indexing.Annotation.Reading;

/// <summary>Word lists that the assembly carries: tab-separated, a header line, comments after '#'.</summary>
internal static class LexiconTable
{
    /// <summary>The rows of "Annotation/<paramref name="name"/>.tsv", without comments and header.</summary>
    public static IEnumerable<string[]> Read(string name)
    {
        using var stream = typeof(LexiconTable).Assembly.GetManifestResourceStream($"Annotation/{name}.tsv")
            ?? throw new InvalidOperationException($"The assembly lacks its resource Annotation/{name}.tsv.");
        using var reader = new StreamReader(stream);
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                rows.Add(line.Split('\t'));
        }

        return rows.Skip(1);
    }
}
