using System.Diagnostics;
using System.Numerics;
using System.Runtime.InteropServices;
using NewsSearch.Indexing.Search.Lucene.Documents;

namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>Chooses which of a facet's values are listed.</summary>
internal static class FacetPage
{
    private const int Largest = 10_000;

    /// <summary>The values of a wish, from the counts of all: most frequent first, then by label; the selected ones wherever their count puts them.</summary>
    /// <param name="wish">What is wanted.</param>
    /// <param name="table">The facet's values.</param>
    /// <param name="counts">How many articles have each.</param>
    /// <param name="selected">The selected values.</param>
    /// <param name="called">Gives the numbers of values that go by a name, whatever their own.</param>
    public static FacetCounts Of(FacetWish wish, FacetTable table, ValueCounts counts, IReadOnlyDictionary<string, FilterMode> selected, Func<string, IEnumerable<int>> called)
    {
        var best = new BestValues(Math.Max(0, wish.Skip), Math.Clamp(wish.Size, 0, Largest), table);
        var chosen = selected.Keys.Select(table.Find).OfType<int>().ToHashSet();
        var distinct = Offered(wish, table, counts, chosen, best, called);
        var listed = best.InOrder().Select(value => (table[value.Number].Value, Articles: value.Count))
            .Concat(selected.Keys.Where(value => wish.Parent is null || wish.Facet != Facet.Place || Parent(value, table) == wish.Parent).Select(value => (Value: value, Articles: Count(value, counts, table))))
            .Select(value => new FacetValue(value.Value, table.Label(value.Value), value.Articles, selected.TryGetValue(value.Value, out var mode) ? mode : null))
            .OrderByDescending(value => value.Count)
            .ThenBy(value => value.Label, StringComparer.Ordinal)
            .ThenBy(value => value.Value, StringComparer.Ordinal);
        return new FacetCounts(wish.Facet, wish.Parent, [.. listed], distinct, best.More);
    }

    /// <summary>Whether a wish can be met without a look at every value that has articles.</summary>
    public static bool NeedsFew(FacetWish wish) => !wish.Distinct && NameIndex.Fold(wish.Prefix ?? "").Length == 0;

    /// <summary>Offers all values that the wish is for; gives how many of them have articles, where that is known.</summary>
    private static int? Offered(FacetWish wish, FacetTable table, ValueCounts counts, HashSet<int> chosen, BestValues best, Func<string, IEnumerable<int>> called)
    {
        if (NameIndex.Fold(wish.Prefix ?? "") is { Length: > 0 } prefix)
            return Offer([.. Named(wish.Prefix!, prefix, table.Names(), called)], wish, table, counts, chosen, best);
        if (wish is { Facet: Facet.Place, Parent: { } parent })
            return Offer(table.Under(parent), wish, table, counts, chosen, best);
        return counts switch
        {
            CountedValues { Met: { } met } => Offer(CollectionsMarshal.AsSpan(met), wish, table, counts, chosen, best),
            CountedValues counted => OfferEvery(wish, table, counted, chosen, best),
            ProbedValues probed => OfferFrequent(table, probed, chosen, best),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>The numbers of values with a word that begins so, and of those that articles call so. An acronym with its stops is whole and begins no word: "U.N." is no "University".</summary>
    private static IEnumerable<int> Named(string typed, string folded, NameIndex names, Func<string, IEnumerable<int>> called)
    {
        var acronym = typed.Trim().ToUpperInvariant();
        return acronym.Contains('.', StringComparison.Ordinal) && AcronymForms.IsOne(acronym)
            ? names.WithWords(folded).Union(AcronymForms.Of(acronym).SelectMany(called))
            : names.BeginningWith(folded).Union(called(typed));
    }

    /// <summary>Offers the values of these numbers; gives how many of them have articles and stand where the wish looks.</summary>
    private static int Offer(ReadOnlySpan<int> numbers, FacetWish wish, FacetTable table, ValueCounts counts, HashSet<int> chosen, BestValues best)
    {
        var (distinct, everywhere) = (0, IsEverywhere(wish));
        var top = wish is { Facet: Facet.Place, Parent: null } && !everywhere ? table.Top : null;
        foreach (var number in numbers)
        {
            if (counts[number] is var count && (count == 0 || (top is null ? !everywhere && !StandsAt(wish, number, table) : top[number] == 0)))
                continue;
            distinct++;
            if (!chosen.Contains(number))
                best.Offer(number, count);
        }

        return distinct;
    }

    /// <summary>Offers every value; gives how many have articles. Many are looked at in one step: nearly all are seen to be too rare.</summary>
    private static int OfferEvery(FacetWish wish, FacetTable table, CountedValues counts, HashSet<int> chosen, BestValues best)
    {
        var all = counts.All;
        var (top, first, zeros) = (table.Top, 0, Vector<int>.Zero);
        for (; first <= all.Length - Vector<int>.Count; first += Vector<int>.Count)
        {
            var some = new Vector<int>(all[first..]);
            if (table.HasParents)
                some &= new Vector<int>(top, first);
            zeros -= Vector.Equals(some, Vector<int>.Zero);
            if (!Vector.GreaterThanOrEqualAny(some, new Vector<int>(best.Least)))
                continue;
            for (var number = first; number < first + Vector<int>.Count; number++)
            {
                if (some[number - first] >= best.Least && !chosen.Contains(number))
                    best.Offer(number, some[number - first]);
            }
        }

        return first - Vector.Sum(zeros) + Offer([.. Enumerable.Range(first, all.Length - first)], wish, table, counts, chosen, best);
    }

    /// <summary>Offers values, those that most articles of the archive have first, until none that follows can be among the best. How many have articles nobody knows then.</summary>
    private static int? OfferFrequent(FacetTable table, ProbedValues counts, HashSet<int> chosen, BestValues best)
    {
        var top = table.HasParents ? table.Top : null;
        foreach (var number in counts.Falling)
        {
            if (counts.AtMost(number) < best.Least)
                break;
            if (top?[number] != 0 && !chosen.Contains(number))
                best.Offer(number, counts.Reaching(number, best.Least));
        }

        return null;
    }

    /// <summary>Places are listed under their country, or at the top where they have none. A selected one is listed at the top too, where a reader looks first.</summary>
    private static bool StandsAt(FacetWish wish, int number, FacetTable table) => wish.Facet != Facet.Place || table[number].Parent == wish.Parent;

    /// <summary>Who looks for a place by its name finds it wherever it stands.</summary>
    private static bool IsEverywhere(FacetWish wish) => wish is { Facet: Facet.Place, Parent: null } && NameIndex.Fold(wish.Prefix ?? "").Length > 0;

    /// <summary>The country of a place, by its id where no article ever had it.</summary>
    private static string? Parent(string place, FacetTable table) => table.Find(place) is { } number ? table[number].Parent : PlaceTree.CountryOf(place);

    private static int Count(string value, ValueCounts counts, FacetTable table) => table.Find(value) is { } number ? counts[number] : 0;
}
