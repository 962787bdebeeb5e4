namespace NewsSearch.Indexing.Knowledge;

/// <summary>places.tsv and places-by-hand.tsv: every place that is not a country.</summary>
internal static class PlaceTable
{
    private const string Columns = "id name names kind country region population latitude longitude";
    private const char LesserMark = '~';

    // A sea, a palace or a region named by hand is better known than a town of its name; only great cities come before it.
    private const long RankByHand = 1_000_000;

    /// <summary>The places, the most populous first; those by hand rank as cities of a million or more. Of one rank, the table by hand comes first.</summary>
    public static IReadOnlyList<NamedPlace> Read(KnowledgeTables tables)
    {
        var shared = new Dictionary<string, string>(StringComparer.Ordinal);
        return
        [
            .. tables.Read("places-by-hand", Columns).Rows.Select(row => (Named: Named(row, shared), Least: RankByHand))
                .Concat(tables.Read("places", Columns).Rows.Select(row => (Named: Named(row, shared), Least: 0L)))
                .OrderByDescending(row => Math.Max(row.Named.Place.Population, row.Least))
                .Select(row => row.Named),
        ];
    }

    private static NamedPlace Named(TableRow row, Dictionary<string, string> shared)
    {
        var names = row.List(2);
        IReadOnlyList<string> lesser = names.Any(IsLesser) ? [.. names.Where(IsLesser).Select(n => n[1..])] : [];
        var firm = lesser.Count == 0 ? names : [.. names.Where(n => !IsLesser(n))];
        var place = new Place(
            row.Text(0),
            row.Text(1),
            lesser.Count == 0 ? firm : [.. firm, .. lesser],
            row.OneOf<PlaceKind>(3),
            Shared(row.Optional(4), shared),
            Shared(row.Optional(5), shared),
            row.Number(6),
            row.Degrees(7),
            row.Degrees(8));
        return new NamedPlace(place, firm, lesser);
    }

    private static bool IsLesser(string name) => name[0] == LesserMark;

    // Countries and regions repeat on every row: one string each.
    private static string? Shared(string? text, Dictionary<string, string> shared)
    {
        if (text is null)
            return null;
        if (shared.TryGetValue(text, out var known))
            return known;
        shared.Add(text, text);
        return text;
    }
}
