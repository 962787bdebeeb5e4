namespace NewsSearch.Indexing.Knowledge;

/// <summary>countries.tsv: countries, territories and former states.</summary>
internal static class CountryTable
{
    private const string Columns = "code name names demonyms capital continent";

    /// <summary>The countries in the table's order.</summary>
    public static IReadOnlyList<Country> Read(KnowledgeTables tables) =>
        [.. tables.Read("countries", Columns).Rows.Select(row => new Country(row.Text(0), row.Text(1), row.List(2), row.List(3), row.Optional(4), row.Text(5)))];
}
