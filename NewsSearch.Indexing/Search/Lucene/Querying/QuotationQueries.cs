using Lucene.Net.Search;
using NewsSearch.Indexing.Search.Queries;

namespace NewsSearch.Indexing.Search.Lucene.Querying;

/// <summary>Queries for what somebody says: parts that name speakers and parts with words of quotations must hold of the same quotation.</summary>
internal sealed class QuotationQueries(NearQueries near, NameQueries names)
{
    /// <summary>Keeps, of articles that have speakers and words in any quotations, those that have them in one; null where nothing is asked of single quotations.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="articles">What finds the articles that have them anywhere.</param>
    /// <param name="wanted">Whether they are looked for, not left out.</param>
    public Query? Of(QuotationParts parts, Query articles, bool wanted) =>
        parts.Speakers.All(part => Speaker(part) is null) ? null : near.InOneQuotation(articles, language => Tests(parts, language, wanted));

    /// <summary>Each speaker must say all of it.</summary>
    private List<QuotationTest> Tests(QuotationParts parts, string language, bool wanted)
    {
        var said = parts.Said.Select(part => Said(part, language, wanted)).OfType<QuotationTest>().ToList();
        return [.. parts.Speakers.Select(part => Speaker(part)).OfType<QuotationTest>().Select(speaker => QuotationTest.All([speaker, .. said]))];
    }

    private QuotationTest? Speaker(QueryNode node) => node switch
    {
        FieldNode within => Speaker(within.Part),
        AndNode and => All(and.Parts.Select(Speaker)),
        OrNode or => Any(or.Parts.Select(Speaker)),
        EverythingNode => NameQueries.SpokenByAnybody,
        WordNode or PhraseNode => names.SpokenBy(node),
        EntityNode entity => names.SpokenBy(new PhraseNode(entity.Name, 0, Exact: false)),
        _ => null,
    };

    /// <summary>What words ask of a quotation; null where they ask nothing of a single one.</summary>
    private QuotationTest? Said(QueryNode node, string language, bool wanted) => node switch
    {
        FieldNode { Field: QueryField.Quote } within => Said(within.Part, language, wanted),
        AndNode and => All(and.Parts.Select(part => Said(part, language, wanted))),
        OrNode or => Any(or.Parts.Select(part => Said(part, language, wanted))),
        AtLeastNode least => Said(least.Part, language, wanted),
        WordNode or PhraseNode or EntityNode or KindNode or NearNode or TogetherNode or ApartNode => QuotationTest.Said(near.Places(node, IndexFields.Quote, language, wanted)),
        _ => null,
    };

    private static QuotationTest? All(IEnumerable<QuotationTest?> tests) => tests.OfType<QuotationTest>().ToList() is { Count: > 0 } all ? QuotationTest.All(all) : null;

    private static QuotationTest? Any(IEnumerable<QuotationTest?> tests) => tests.ToList() is var any && any.Contains(null) ? null : QuotationTest.Any([.. any.OfType<QuotationTest>()]);
}
