using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Knowledge;

/// <summary>tenures.tsv: who held which office from when to when.</summary>
/// <param name="Tenures">The terms in the table's order.</param>
/// <param name="AsOf">The day up to which the table was kept, by its line "# as of: YYYY-MM-DD"; without that line, the last date in it.</param>
internal sealed record TenureTable(IReadOnlyList<Tenure> Tenures, DateOnly AsOf)
{
    private const string Columns = "person of office kind from to acting";
    private const string AsOfMark = "as of:";

    /// <summary>Reads the table.</summary>
    public static TenureTable Read(KnowledgeTables tables)
    {
        var table = tables.Read("tenures", Columns);
        var tenures = table.Rows.Select(Term).ToArray();
        return new TenureTable(tenures, KeptUpTo(table) ?? LastDate(tenures));
    }

    private static Tenure Term(TableRow row) =>
        new(row.Text(0), row.Text(1), row.Text(2), row.OneOf<OfficeKind>(3), Date(row, 4).First, row.Optional(5) is null ? null : Date(row, 5).Last, row.Cells[6] == "1");

    private static PartialDay Date(TableRow row, int cell) =>
        PartialDay.Parse(row.Text(cell)) ?? throw row.Wrong($"'{row.Cells[cell]}' is no date: write YYYY-MM-DD, YYYY-MM or YYYY");

    private static DateOnly? KeptUpTo(Table table)
    {
        var remark = table.Remarks.FirstOrDefault(r => r.StartsWith(AsOfMark, StringComparison.OrdinalIgnoreCase));
        return remark is null ? null : PartialDay.Parse(remark[AsOfMark.Length..].Trim())?.Last;
    }

    private static DateOnly LastDate(IReadOnlyList<Tenure> tenures) =>
        tenures.Select(t => t.To ?? t.From).DefaultIfEmpty().Max();
}
