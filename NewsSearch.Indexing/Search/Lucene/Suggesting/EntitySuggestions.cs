using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search.Lucene.Documents;
using NewsSearch.Indexing.Search.Lucene.Facets;
using NewsSearch.Indexing.Search.Lucene.Searching;

namespace NewsSearch.Indexing.Search.Lucene.Suggesting;

/// <summary>Offers entities while a reader types.</summary>
internal static class EntitySuggestions
{
    private const int Most = 100;
    private const int MostWords = 6;

    private static readonly (Facet Facet, MentionKind Kind)[] Sources =
    [
        (Facet.Person, MentionKind.Person),
        (Facet.Organisation, MentionKind.Organisation),
        (Facet.Place, MentionKind.Place),
        (Facet.Country, MentionKind.Place),
    ];

    /// <summary>Entities with words that begin with the last words of <paramref name="text"/>: with as many of its last words as any name has, most mentioned first; among them those that articles call just so, whatever their name ("kiev", "uk").</summary>
    public static IReadOnlyList<Suggestion> Of(ArchiveSearcher searcher, string text, int size)
    {
        var most = Math.Clamp(size, 0, Most);
        foreach (var words in LastWords(text))
        {
            var found = Sources.SelectMany(source => Named(searcher, source.Facet, source.Kind, words, most)).ToList();
            if (found.Count > 0)
            {
                return [.. found
                    .OrderByDescending(suggestion => suggestion.Count)
                    .ThenBy(suggestion => suggestion.Entity.Name, StringComparer.Ordinal)
                    .ThenBy(suggestion => suggestion.Entity.Id, StringComparer.Ordinal)
                    .Take(most)];
            }
        }

        return [];
    }

    /// <summary>"talks with xi ji" gives itself, "with xi ji", "xi ji" and "ji".</summary>
    private static IEnumerable<string> LastWords(string text)
    {
        var words = (text.Length <= 200 ? text : text[^200..]).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var first = Math.Max(0, words.Length - MostWords); first < words.Length; first++)
        {
            if (NameIndex.Fold(words[first]).Length > 0)
                yield return string.Join(' ', words[first..]);
        }
    }

    /// <summary>The most mentioned of a facet. A letter alone begins thousands of names, so labels are asked for only of those kept.</summary>
    private static IEnumerable<Suggestion> Named(ArchiveSearcher searcher, Facet facet, MentionKind kind, string words, int size)
    {
        var table = searcher.Tables[facet];
        var totals = searcher.Totals(facet);
        var best = new BestValues(0, size, table);
        var numbers = table.Names().BeginningWith(NameIndex.Fold(words));
        numbers.UnionWith(EntityCalls.Meant(searcher, facet, words));
        foreach (var number in numbers)
        {
            if (totals[number] is > 0 and var count && !(facet == Facet.Place && PlaceTree.IsCountry(table[number].Value)))
                best.Offer(number, count);
        }

        return best.InOrder().Select(value => new Suggestion(new HitEntity(table[value.Number].Value, table.Label(table[value.Number].Value), kind), value.Count));
    }
}
