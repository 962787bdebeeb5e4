using Lucene.Net.Search;

namespace NewsSearch.Indexing.Search.Lucene.Querying;

/// <summary>A query that says no more than which terms and phrases a document has to have and which make it better: most of what is typed.</summary>
/// <param name="Required">Every document found has all of these.</param>
/// <param name="Optional">Where none is required, every document found has at least one of these; else they only count.</param>
internal sealed record TermList(IReadOnlyList<Query> Required, IReadOnlyList<Query> Optional)
{
    /// <summary>The terms and phrases of a query; null where it says something else.</summary>
    public static TermList? Of(Query query) => query switch
    {
        _ when IsKnown(query) => new TermList([query], []),
        BooleanQuery { CoordDisabled: true, MinimumNumberShouldMatch: 0, Boost: 1, Clauses.Count: > 0 } list when list.Clauses.All(IsKnown) => new TermList(Of(list, Occur.MUST), Of(list, Occur.SHOULD)),
        _ => null,
    };

    private static bool IsKnown(BooleanClause clause) => clause.Occur != Occur.MUST_NOT && IsKnown(clause.Query);

    private static bool IsKnown(Query query) => query is TermQuery || (query is PhraseQuery { Slop: 0 } phrase && phrase.GetTerms().Length > 1);

    private static List<Query> Of(BooleanQuery list, Occur occur) => [.. list.Clauses.Where(clause => clause.Occur == occur).Select(clause => clause.Query)];
}
