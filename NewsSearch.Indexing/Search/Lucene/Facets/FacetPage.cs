using System.Numerics;

namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>Chooses which of a facet's values are listed.</summary>
internal static class FacetPage
{
    private const int Largest = 10_000;

    /// <summary>The values of a wish, from the counts of all: most frequent first, then by label; the selected ones wherever their count puts them.</summary>
    public static FacetCounts Of(FacetWish wish, FacetTable table, ValueCounts counts, IReadOnlyDictionary<string, FilterMode> selected)
    {
        var best = new BestValues(Math.Max(0, wish.Skip), Math.Clamp(wish.Size, 0, Largest), counts.Counts, table);
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
    private static int Offer(IEnumerable<int> numbers, FacetWish wish, FacetTable table, ValueCounts counts, HashSet<int> chosen, BestValues best) =>
        numbers.Count(number => Offer(number, wish, table, counts, chosen, best));

    /// <summary>Offers every value. Where all stand at the same place many are looked at in one step: nearly all are seen to be too rare by their count alone.</summary>
    private static int Offer(FacetWish wish, FacetTable table, ValueCounts counts, HashSet<int> chosen, BestValues best)
    {
        if (counts.Met is { } met)
            return Offer(met, wish, table, counts, chosen, best);
        if (wish.Facet == Facet.Place && (table.HasParents || wish.Parent is not null))
            return Offer(Enumerable.Range(0, counts.Size), wish, table, counts, chosen, best);

        var (first, zeros) = (0, Vector<int>.Zero);
        for (; first <= counts.Size - Vector<int>.Count; first += Vector<int>.Count)
        {
            var some = new Vector<int>(counts.Counts, first);
            zeros -= Vector.Equals(some, Vector<int>.Zero);
            if (!Vector.GreaterThanOrEqualAny(some, new Vector<int>(Math.Max(1, best.Least))))
                continue;
            for (var number = first; number < first + Vector<int>.Count; number++)
                Offer(number, wish, table, counts, chosen, best);
        }

        return first - Vector.Sum(zeros) + Offer(Enumerable.Range(first, counts.Size - first), wish, table, counts, chosen, best);
    }

    /// <summary>Offers a value; gives whether it has articles and stands where the wish looks.</summary>
    private static bool Offer(int number, FacetWish wish, FacetTable table, ValueCounts counts, HashSet<int> chosen, BestValues best)
    {
        if (counts[number] == 0 || !StandsAt(wish, number, table))
            return false;
        if (counts[number] >= best.Least && !chosen.Contains(number))
            best.Offer(number);
        return true;
    }

    /// <summary>Places are listed under their country, or at the top where they have none. A selected one is listed at the top too, where a reader looks first.</summary>
    private static bool StandsAt(FacetWish wish, int number, FacetTable table) => wish.Facet != Facet.Place || table[number].Parent == wish.Parent;

    private static long Count(string value, ValueCounts counts, FacetTable table) => table.Find(value) is { } number ? counts[number] : 0;
}
