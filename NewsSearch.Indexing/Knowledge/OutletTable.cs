namespace NewsSearch.Indexing.Knowledge;

/// <summary>outlets.tsv: under which name the articles of an outlet are listed, whatever their source calls it.</summary>
internal static class OutletTable
{
    private const string Columns = "name domains names";

    /// <summary>The outlets in the table's order.</summary>
    public static IReadOnlyList<KnownOutlet> Read(KnowledgeTables tables) =>
        [.. tables.Read("outlets", Columns).Rows.Select(row => new KnownOutlet(row.Text(0), row.List(1), row.List(2)))];
}
