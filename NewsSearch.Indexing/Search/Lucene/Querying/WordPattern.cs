using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Spans;
using Lucene.Net.Util.Automaton;
using NewsSearch.Indexing.Search.Lucene.Words;
using NewsSearch.Indexing.Search.Queries;

namespace NewsSearch.Indexing.Search.Lucene.Querying;

/// <summary>A beginning, a wildcard or a near spelling: many words of the index at once.</summary>
/// <param name="Automaton">Accepts the folded words meant.</param>
/// <param name="Make">The query within a field.</param>
internal sealed record WordPattern(Automaton Automaton, Func<string, MultiTermQuery> Make)
{
    /// <summary>Near spellings that are looked for, the nearest first; Lucene refuses a query of more than 1,024.</summary>
    private const int MostSpellings = 200;

    /// <summary>The pattern of a word; null where nothing of it is left to look for.</summary>
    public static WordPattern? Of(WordNode word) => word.Form switch
    {
        WordForm.Prefix when Folded(word.Text) is { } start => new(
            BasicOperations.Concatenate(BasicAutomata.MakeString(start), BasicAutomata.MakeAnyString()), field => new PrefixQuery(new Term(field, start))),
        WordForm.Wildcard when Wild(word.Text) is { } wild => new(
            WildcardQuery.ToAutomaton(new Term("", wild)), field => new WildcardQuery(new Term(field, wild))),
        WordForm.Fuzzy when Folded(word.Text) is { } near => new(
            new LevenshteinAutomata(near, true).ToAutomaton(word.Edits), field => new FuzzyQuery(new Term(field, near), word.Edits, 0, MostSpellings, true)),
        _ => null,
    };

    /// <summary>Every matching word scores alike where they can be many; near spellings score the better the nearer.</summary>
    public Query Query(string field) => Make(field);

    /// <summary>The same for use within NEAR.</summary>
    public SpanQuery Span(string field) =>
        new SpanMultiTermQueryWrapper<MultiTermQuery>(Make(field))
        {
            MultiTermRewriteMethod = new SpanMultiTermQueryWrapper<MultiTermQuery>.TopTermsSpanBooleanQueryRewrite(MostSpellings),
        };

    private static string? Folded(string text) => WordFolding.Fold(text) is { Length: > 0 } folded ? folded : null;

    private static string? Wild(string text) => Folded(text.Replace("**", "*", StringComparison.Ordinal));
}
