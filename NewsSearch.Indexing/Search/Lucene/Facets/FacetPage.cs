namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>Chooses which of a facet's values are listed.</summary>
internal static class FacetPage
{
    private const int Largest = 10_000;

    /// <summary>The values of a wish, from the counts of all: most frequent first, then by label; the selected ones wherever their count puts them.</summary>
    public static FacetCounts Of(FacetWish wish, FacetTable table, int[] counts, IReadOnlyDictionary<string, FilterMode> selected)
    {
        var order = Comparer<int>.Create((a, b) => Compare(a, b, counts, table));
        var found = Wanted(wish, table, counts);
        var chosen = selected.Keys.Select(table.Find).OfType<int>().Where(number => IsUnder(wish, table[number])).ToList();
        var listed = First(found.Except(chosen), Math.Max(0, wish.Skip), Math.Clamp(wish.Size, 0, Largest), order).Concat(chosen).Order(order)
            .Select(number => Value(table, number, Count(counts, number), selected));
        var unknown = selected.Keys.Where(value => table.Find(value) is null && wish.Parent is null)
            .Select(value => new FacetValue(value, table.Label(value), 0, selected[value]));
        return new FacetCounts(wish.Facet, wish.Parent, [.. listed, .. unknown], found.Count);
    }

    private static List<int> Wanted(FacetWish wish, FacetTable table, int[] counts)
    {
        var prefix = NameIndex.Fold(wish.Prefix ?? "");
        var candidates = prefix.Length > 0 ? table.Names().BeginningWith(prefix) : Enumerable.Range(0, counts.Length);
        return [.. candidates.Where(number => Count(counts, number) > 0 && StandsAt(wish, table[number]))];
    }

    private static IEnumerable<int> First(IEnumerable<int> numbers, int skip, int size, Comparer<int> order)
    {
        var best = new PriorityQueue<int, int>(Comparer<int>.Create((a, b) => order.Compare(b, a)));
        var room = Math.Min(skip, int.MaxValue - size) + size;
        foreach (var number in numbers)
        {
            if (best.Count < room)
                best.Enqueue(number, number);
            else if (room > 0)
                best.EnqueueDequeue(number, number);
        }

        return best.UnorderedItems.Select(item => item.Element).Order(order).Skip(skip);
    }

    private static FacetValue Value(FacetTable table, int number, int count, IReadOnlyDictionary<string, FilterMode> selected)
    {
        var value = table[number].Value;
        return new FacetValue(value, table.Label(value), count, selected.TryGetValue(value, out var mode) ? mode : null);
    }

    /// <summary>Places are listed under their country, or at the top where they have none.</summary>
    private static bool StandsAt(FacetWish wish, FacetEntry entry) => wish.Facet != Facet.Place || entry.Parent == wish.Parent;

    /// <summary>A selected place is listed under its country and at the top, where the reader looks first.</summary>
    private static bool IsUnder(FacetWish wish, FacetEntry entry) => wish.Parent is null || StandsAt(wish, entry);

    /// <summary>A value first met after the counting has none.</summary>
    private static int Count(int[] counts, int number) => number < counts.Length ? counts[number] : 0;

    private static int Compare(int a, int b, int[] counts, FacetTable table)
    {
        if (Count(counts, b).CompareTo(Count(counts, a)) is var byCount and not 0)
            return byCount;
        var byLabel = string.CompareOrdinal(table[a].Label, table[b].Label);
        return byLabel != 0 ? byLabel : string.CompareOrdinal(table[a].Value, table[b].Value);
    }
}
