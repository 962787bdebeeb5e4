namespace NewsSearch.Indexing.Knowledge;

/// <summary>A table of tab-separated values: '#' lines of source and licence, a header line, rows.</summary>
/// <param name="Name">The table's name: "countries".</param>
/// <param name="Remarks">The '#' lines above the header, without their mark.</param>
/// <param name="Rows">The rows, in the file's order.</param>
internal sealed record Table(string Name, IReadOnlyList<string> Remarks, IReadOnlyList<TableRow> Rows)
{
    /// <summary>Reads a table whose header must be <paramref name="columns"/>, the names parted by blanks.</summary>
    /// <exception cref="FormatException">The header or a row's number of cells is another; the message says where.</exception>
    public static Table Read(string name, string columns, TextReader reader)
    {
        var remarks = new List<string>();
        var line = 1;
        var header = reader.ReadLine();
        for (; header?.StartsWith('#') == true; line++)
        {
            remarks.Add(header[1..].Trim());
            header = reader.ReadLine();
        }

        if (header?.Replace('\t', ' ').TrimEnd() != columns)
            throw new FormatException($"{name}, line {line}: the header is '{header}' but should be '{columns}', parted by tabs.");
        return new Table(name, remarks, ReadRows(name, header.Split('\t').Length, line, reader));
    }

    private static List<TableRow> ReadRows(string name, int width, int line, TextReader reader)
    {
        var rows = new List<TableRow>();
        while (reader.ReadLine() is { } text)
        {
            line++;
            if (text.Length == 0 || text[0] == '#')
                continue;
            var cells = text.Split('\t', StringSplitOptions.TrimEntries);
            if (cells.Length != width)
                throw new FormatException($"{name}, line {line}: {cells.Length} cells where the header has {width}.");
            rows.Add(new TableRow(name, line, cells));
        }

        return rows;
    }
}
