using Lucene.Net.Search;

namespace NewsSearch.Indexing.Search.Lucene.Querying;

/// <summary>A word or phrase of the text that counts more where it also stands in the title or first paragraph. Every article that matches a clause matches the first, so joined with others its clauses need no level of their own, and Lucene takes its quickest way through one flat list.</summary>
internal sealed class RankedQuery : BooleanQuery
{
    public RankedQuery(Query text, Query title, Query lead)
        : base(disableCoord: true)
    {
        Add(text, Occur.MUST);
        Add(title, Occur.SHOULD);
        Add(lead, Occur.SHOULD);
    }

    /// <summary>Adds a part that has to match.</summary>
    public static void AddMust(BooleanQuery all, Query part)
    {
        if (part is not RankedQuery { Boost: 1 } ranked)
        {
            all.Add(part, Occur.MUST);
            return;
        }

        all.Add(ranked.Clauses[0].Query, Occur.MUST);
        all.Add(ranked.Clauses[1].Query, Occur.SHOULD);
        all.Add(ranked.Clauses[2].Query, Occur.SHOULD);
    }

    /// <summary>The alternatives, of which one has to match.</summary>
    public static Query Any(IEnumerable<Query> alternatives)
    {
        var parts = alternatives.ToList();
        if (parts.Count == 1)
            return parts[0];
        var any = new BooleanQuery(disableCoord: true);
        foreach (var part in parts)
        {
            if (part is RankedQuery { Boost: 1 } ranked && any.Clauses.Count + ranked.Clauses.Count + parts.Count < MaxClauseCount)
                ranked.Clauses.ToList().ForEach(clause => any.Add(clause.Query, Occur.SHOULD));
            else
                any.Add(part, Occur.SHOULD);
        }

        return any;
    }
}
