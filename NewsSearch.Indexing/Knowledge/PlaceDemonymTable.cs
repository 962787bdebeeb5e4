namespace NewsSearch.Indexing.Knowledge;

/// <summary>place-demonyms.tsv: words for the people and quality of places that are not countries.</summary>
internal static class PlaceDemonymTable
{
    private const string Columns = "word place";

    /// <summary>Each word with its place among <paramref name="places"/> by id.</summary>
    public static IReadOnlyList<(string Word, Place Place)> Read(KnowledgeTables tables, Dictionary<string, Place> places) =>
        [.. tables.Read("place-demonyms", Columns).Rows.Select(row => (row.Text(0), PlaceOf(row, places)))];

    private static Place PlaceOf(TableRow row, Dictionary<string, Place> places) =>
        places.GetValueOrDefault(row.Text(1)) ?? throw row.Wrong($"no place has the id '{row.Cells[1]}'");
}
