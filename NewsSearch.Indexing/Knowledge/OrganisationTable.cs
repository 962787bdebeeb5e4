namespace NewsSearch.Indexing.Knowledge;

/// <summary>organisations.tsv: bodies of every kind.</summary>
internal static class OrganisationTable
{
    private const string Columns = "id name names acronyms country kind prominence";

    /// <summary>The organisations, the most prominent first, else in the table's order.</summary>
    public static IReadOnlyList<Organisation> Read(KnowledgeTables tables) =>
        [.. tables.Read("organisations", Columns).Rows.Select(Body).OrderByDescending(o => o.Prominence)];

    private static Organisation Body(TableRow row) =>
        new(row.Text(0), row.Text(1), row.List(2), row.List(3), row.Optional(4), row.Text(5), (int)row.Number(6));
}
