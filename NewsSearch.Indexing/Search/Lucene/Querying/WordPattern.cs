using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Spans;
using Lucene.Net.Util.Automaton;
using NewsSearch.Indexing.Search.Lucene.Words;
using NewsSearch.Indexing.Search.Queries;

namespace NewsSearch.Indexing.Search.Lucene.Querying;

/// <summary>A beginning or a wildcard: many exact words of the index at once. They match alike, however many there are: no limit on clauses is ever met.</summary>
/// <param name="Automaton">Accepts the folded words meant.</param>
/// <param name="Make">The query within a field of exact words.</param>
internal sealed record WordPattern(Automaton Automaton, Func<string, MultiTermQuery> Make)
{
    /// <summary>Within NEAR each word costs; the most frequent ones are looked for.</summary>
    private const int MostNear = 200;

    /// <summary>The pattern of a word; null where it is none or nothing of it is left to look for.</summary>
    public static WordPattern? Of(WordNode word) => word.Form switch
    {
        WordForm.Prefix when Folded(word.Text) is { } start => new(
            BasicOperations.Concatenate(BasicAutomata.MakeString(start), BasicAutomata.MakeAnyString()), field => new PrefixQuery(new Term(field, start))),
        WordForm.Wildcard when Folded(word.Text) is { } wild => new(
            WildcardQuery.ToAutomaton(new Term("", wild)), field => new WildcardQuery(new Term(field, wild))),
        _ => null,
    };

    /// <summary>The query for use within NEAR.</summary>
    public SpanQuery Near(string field) => new SpanMultiTermQueryWrapper<MultiTermQuery>(Make(field))
    {
        MultiTermRewriteMethod = new SpanMultiTermQueryWrapper<MultiTermQuery>.TopTermsSpanBooleanQueryRewrite(MostNear),
    };

    private static string? Folded(string text) => WordFolding.Fold(text) is { Length: > 0 } folded ? folded : null;
}
