using NewsSearch.Indexing.Articles.Characters;
using NewsSearch.Indexing.Search.Lucene.Searching;
using NewsSearch.Indexing.Search.Queries;

namespace NewsSearch.Indexing.Search.Lucene.Suggesting;

/// <summary>Spells names of a query like the nearest names that articles have: a word that is none by itself may be a slip within a name, "hilary" in "hilary clinton".</summary>
/// <param name="searcher">What is searched.</param>
/// <param name="deadline">When to end.</param>
internal sealed class NameRespeller(ArchiveSearcher searcher, Deadline deadline)
{
    /// <summary>Stretches of words looked at.</summary>
    private const int Most = 24;

    /// <summary>The words of names that are to be spelled otherwise, by their form in the query.</summary>
    /// <param name="typed">The names of the query.</param>
    /// <exception cref="TimeIsUpException">The time limit has passed.</exception>
    public Dictionary<string, string> Of(IEnumerable<TypedName> typed)
    {
        var others = new Dictionary<string, string>(StringComparer.Ordinal);
        var stretches = typed.SelectMany(name => name.Stretches().Select(words => (Words: words, name.Facets))).Take(Most);
        foreach (var (words, facets) in stretches.Where(stretch => stretch.Words.All(word => word.All(char.IsAsciiLetter))))
        {
            if (words.Any(others.ContainsKey) || Nearest(string.Join(' ', words), facets) is not { } other)
                continue;
            var slips = words.Zip(other.Split(' ')).Where(pair => pair.First != pair.Second).ToList();
            if (!slips.TrueForAll(pair => Slips.In(pair.First) > 0 && !FunctionWords.Contains(pair.First)))
                continue;
            foreach (var (slip, meant) in slips)
                others.TryAdd(slip, meant);
        }

        return others;
    }

    /// <summary>The name that is likeliest meant; null where that is the one typed.</summary>
    private string? Nearest(string name, IReadOnlyList<Facet> facets)
    {
        if (Slips.In(name) is not (> 0 and var slips))
            return null;
        var near = facets.SelectMany(facet => Like(name, slips, facet)).ToList();
        var known = near.Where(other => other.Slips == 0).Select(other => other.Articles).DefaultIfEmpty(0).Max();
        return near.Where(other => other.Slips > 0 && Slips.IsLikelier(other.Articles, known))
            .OrderByDescending(other => Slips.Weight(other.Articles, other.Slips)).ThenBy(other => other.Name, StringComparer.Ordinal)
            .Select(other => other.Name).FirstOrDefault();
    }

    private IEnumerable<(string Name, int Slips, int Articles)> Like(string name, int slips, Facet facet)
    {
        var (table, totals) = (searcher.Tables[facet], searcher.Totals(facet));
        foreach (var (words, number) in table.Names().Like(name, slips))
        {
            deadline.Tick();
            if (EditDistance.Between(name, words) is var distance && distance <= slips)
                yield return (words, distance, totals[number]);
        }
    }
}
