using System.Globalization;

namespace NewsSearch.Indexing.Knowledge;

/// <summary>One row of a table, with where it stands.</summary>
/// <param name="Table">The table's name.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Cells">Its cells, as many as the header has, trimmed.</param>
internal readonly record struct TableRow(string Table, int Line, string[] Cells)
{
    /// <summary>A cell that must not be blank.</summary>
    public string Text(int cell) =>
        Cells[cell].Length > 0 ? Cells[cell] : throw Wrong($"cell {cell + 1} is blank");

    /// <summary>A cell that may be blank: null then.</summary>
    public string? Optional(int cell) => Cells[cell].Length > 0 ? Cells[cell] : null;

    /// <summary>The parts of a cell between '|'; none where it is blank.</summary>
    public IReadOnlyList<string> List(int cell) =>
        Cells[cell].Length == 0 ? [] : Cells[cell].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A whole number; 0 where the cell is blank.</summary>
    public long Number(int cell)
    {
        if (Cells[cell].Length == 0)
            return 0;
        return long.TryParse(Cells[cell], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Wrong($"'{Cells[cell]}' is no whole number");
    }

    /// <summary>Degrees; 0 where the cell is blank.</summary>
    public double Degrees(int cell)
    {
        if (Cells[cell].Length == 0)
            return 0;
        return double.TryParse(Cells[cell], NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees)
            ? degrees
            : throw Wrong($"'{Cells[cell]}' is no number of degrees");
    }

    /// <summary>One of an enumeration's names, in lower case.</summary>
    public T OneOf<T>(int cell)
        where T : struct, Enum =>
        Enum.TryParse<T>(Cells[cell], ignoreCase: true, out var value) && Enum.IsDefined(value)
            ? value
            : throw Wrong($"'{Cells[cell]}' is none of {string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()}");

    /// <summary>The error that says where this row stands and what is wrong with it.</summary>
    public FormatException Wrong(string what) => new($"{Table}, line {Line}: {what}.");
}
