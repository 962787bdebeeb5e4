namespace NewsSearch.Indexing.Knowledge;

/// <summary>persons.tsv: people known by name.</summary>
internal static class PersonTable
{
    private const string Columns = "id name names surnames country";

    /// <summary>The people in the table's order.</summary>
    public static IReadOnlyList<KnownPerson> Read(KnowledgeTables tables) =>
        [.. tables.Read("persons", Columns).Rows.Select(row => new KnownPerson(row.Text(0), row.Text(1), row.List(2), row.List(3), row.Optional(4)))];
}
