using Lucene.Net.Search;

namespace NewsSearch.Indexing.Search.Lucene.Querying;

/// <summary>Makes one of the parts of a query that are the same: it counts as much as all of them, and is looked for once.</summary>
internal static class RepeatedParts
{
    /// <summary>Each part once, in the order in which it first comes.</summary>
    public static IEnumerable<Query> Once(IEnumerable<Query> parts) =>
        parts.GroupBy<Query, object>(part => part, ReferenceEqualityComparer.Instance).Select(same => Times(same.First(), same.Count()));

    private static Query Times(Query part, int times)
    {
        if (times == 1)
            return part;
        if (part is RankedQuery { Boost: 1 } ranked)
            return new RankedQuery(Times(ranked.Clauses[0].Query, times), Times(ranked.Clauses[1].Query, times), Times(ranked.Clauses[2].Query, times));
        var together = (Query)part.Clone();
        together.Boost *= times;
        return together;
    }
}
