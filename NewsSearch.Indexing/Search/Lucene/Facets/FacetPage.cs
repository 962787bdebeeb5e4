namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>Chooses which of a facet's values are listed.</summary>
internal static class FacetPage
{
    private const int Largest = 10_000;

    /// <summary>The values of a wish, from the counts of all: most frequent first, then by label; the selected ones wherever their count puts them.</summary>
    public static FacetCounts Of(FacetWish wish, FacetTable table, int[] counts, IReadOnlyDictionary<string, FilterMode> selected)
    {
        var found = Wanted(wish, table, counts);
        var open = selected.Count == 0 ? found : found.FindAll(number => !selected.ContainsKey(table[number].Value));
        var listed = First(open, wish, counts, table)
            .Concat(selected.Keys.Where(value => IsUnder(wish, value, table)))
            .Select(value => new FacetValue(value, table.Label(value), Count(value, counts, table), selected.TryGetValue(value, out var mode) ? mode : null))
            .OrderByDescending(value => value.Count)
            .ThenBy(value => value.Label, StringComparer.Ordinal)
            .ThenBy(value => value.Value, StringComparer.Ordinal);
        return new FacetCounts(wish.Facet, wish.Parent, [.. listed], found.Count);
    }

    private static List<int> Wanted(FacetWish wish, FacetTable table, int[] counts)
    {
        var prefix = NameIndex.Fold(wish.Prefix ?? "");
        var candidates = prefix.Length > 0 ? table.Names().BeginningWith(prefix) : Enumerable.Range(0, counts.Length);
        var wanted = new List<int>();
        foreach (var number in candidates)
        {
            if (Count(number, counts) > 0 && StandsAt(wish, table[number].Parent))
                wanted.Add(number);
        }

        return wanted;
    }

    private static IEnumerable<string> First(List<int> numbers, FacetWish wish, int[] counts, FacetTable table)
    {
        var order = Comparer<int>.Create((a, b) => Compare(a, b, counts, table));
        var best = new PriorityQueue<int, int>(Comparer<int>.Create((a, b) => order.Compare(b, a)));
        var skip = Math.Max(0, wish.Skip);
        var room = (int)Math.Min(numbers.Count, (long)skip + Math.Clamp(wish.Size, 0, Largest));
        foreach (var number in numbers)
        {
            if (best.Count < room)
                best.Enqueue(number, number);
            else if (room > 0)
                best.EnqueueDequeue(number, number);
        }

        return best.UnorderedItems.Select(item => item.Element).Order(order).Skip(skip).Select(number => table[number].Value);
    }

    /// <summary>Places are listed under their country, or at the top where they have none.</summary>
    private static bool StandsAt(FacetWish wish, string? parent) => wish.Facet != Facet.Place || parent == wish.Parent;

    /// <summary>A selected place is listed under its country and at the top, where a reader looks first.</summary>
    private static bool IsUnder(FacetWish wish, string value, FacetTable table) =>
        wish.Parent is null || (table.Find(value) is { } number && StandsAt(wish, table[number].Parent));

    private static long Count(string value, int[] counts, FacetTable table) => table.Find(value) is { } number ? Count(number, counts) : 0;

    /// <summary>A value first met after the counting has none.</summary>
    private static int Count(int number, int[] counts) => number < counts.Length ? counts[number] : 0;

    private static int Compare(int a, int b, int[] counts, FacetTable table)
    {
        if (Count(b, counts).CompareTo(Count(a, counts)) is var byCount and not 0)
            return byCount;
        var byLabel = string.CompareOrdinal(table[a].Label, table[b].Label);
        return byLabel != 0 ? byLabel : string.CompareOrdinal(table[a].Value, table[b].Value);
    }
}
