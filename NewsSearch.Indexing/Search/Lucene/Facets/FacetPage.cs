namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>Chooses which of a facet's values are listed.</summary>
internal static class FacetPage
{
    private const int Largest = 10_000;

    /// <summary>The values of a wish, from the counts of all: most frequent first, then by label; the selected ones wherever their count puts them.</summary>
    public static FacetCounts Of(FacetWish wish, FacetTable table, int[] counts, IReadOnlyDictionary<string, FilterMode> selected)
    {
        var best = new BestValues(Math.Max(0, wish.Skip), Math.Clamp(wish.Size, 0, Largest), counts, table);
        var chosen = selected.Keys.Select(table.Find).OfType<int>().ToHashSet();
        var distinct = NameIndex.Fold(wish.Prefix ?? "") is { Length: > 0 } prefix
            ? Offer(table.Names().BeginningWith(prefix), wish, table, counts, chosen, best)
            : Offer(wish, table, counts, chosen, best);

        var listed = best.InOrder().Select(number => table[number].Value)
            .Concat(selected.Keys.Where(value => wish.Parent is null || (table.Find(value) is { } number && StandsAt(wish, number, table))))
            .Select(value => new FacetValue(value, table.Label(value), Count(value, counts, table), selected.TryGetValue(value, out var mode) ? mode : null))
            .OrderByDescending(value => value.Count)
            .ThenBy(value => value.Label, StringComparer.Ordinal)
            .ThenBy(value => value.Value, StringComparer.Ordinal);
        return new FacetCounts(wish.Facet, wish.Parent, [.. listed], distinct);
    }

    /// <summary>Offers the values of these numbers; gives how many of them have articles.</summary>
    private static int Offer(HashSet<int> numbers, FacetWish wish, FacetTable table, int[] counts, HashSet<int> chosen, BestValues best)
    {
        var distinct = 0;
        foreach (var number in numbers)
        {
            if (Count(number, counts) == 0 || !StandsAt(wish, number, table))
                continue;
            distinct++;
            if (!chosen.Contains(number))
                best.Offer(number);
        }

        return distinct;
    }

    /// <summary>Offers every value. An archive has very many: all but a few are seen to be too rare by their count alone.</summary>
    private static int Offer(FacetWish wish, FacetTable table, int[] counts, HashSet<int> chosen, BestValues best)
    {
        var (distinct, least, everywhere) = (0, best.Least, wish.Facet != Facet.Place);
        for (var number = 0; number < counts.Length; number++)
        {
            if (counts[number] == 0 || !(everywhere || StandsAt(wish, number, table)))
                continue;
            distinct++;
            if (counts[number] < least || chosen.Contains(number))
                continue;
            best.Offer(number);
            least = best.Least;
        }

        return distinct;
    }

    /// <summary>Places are listed under their country, or at the top where they have none. A selected one is listed at the top too, where a reader looks first.</summary>
    private static bool StandsAt(FacetWish wish, int number, FacetTable table) => wish.Facet != Facet.Place || table[number].Parent == wish.Parent;

    private static long Count(string value, int[] counts, FacetTable table) => table.Find(value) is { } number ? Count(number, counts) : 0;

    /// <summary>A value first met after the counting has none.</summary>
    private static int Count(int number, int[] counts) => number < counts.Length ? counts[number] : 0;
}
