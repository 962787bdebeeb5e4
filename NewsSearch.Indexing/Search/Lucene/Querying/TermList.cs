using Lucene.Net.Search;

namespace NewsSearch.Indexing.Search.Lucene.Querying;

/// <summary>A query that says no more than which terms a document has to have and which make it better: most of what is typed.</summary>
/// <param name="Required">Every document found has all of these.</param>
/// <param name="Optional">Where none is required, every document found has at least one of these; else they only count.</param>
internal sealed record TermList(IReadOnlyList<TermQuery> Required, IReadOnlyList<TermQuery> Optional)
{
    /// <summary>The terms of a query; null where it says something else.</summary>
    public static TermList? Of(Query query) => query switch
    {
        TermQuery term => new TermList([term], []),
        BooleanQuery { CoordDisabled: true, MinimumNumberShouldMatch: 0, Boost: 1, Clauses.Count: > 0 } list when list.Clauses.All(IsTerm) => new TermList(Of(list, Occur.MUST), Of(list, Occur.SHOULD)),
        _ => null,
    };

    private static bool IsTerm(BooleanClause clause) => clause.Query is TermQuery && clause.Occur != Occur.MUST_NOT;

    private static List<TermQuery> Of(BooleanQuery list, Occur occur) => [.. list.Clauses.Where(clause => clause.Occur == occur).Select(clause => (TermQuery)clause.Query)];
}
