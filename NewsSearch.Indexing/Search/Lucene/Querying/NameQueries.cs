using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Spans;
using NewsSearch.Indexing.Search.Lucene.Facets;
using NewsSearch.Indexing.Search.Lucene.Highlighting;
using NewsSearch.Indexing.Search.Lucene.Searching;
using NewsSearch.Indexing.Search.Lucene.Words;
using NewsSearch.Indexing.Search.Queries;

namespace NewsSearch.Indexing.Search.Lucene.Querying;

/// <summary>Queries for the words of outlets', authors', sections' and speakers' names, and for languages.</summary>
internal sealed class NameQueries(ArchiveSearcher searcher, EntityQueries entities, NearPatterns patterns, QueryNotes notes, Deadline deadline)
{
    private const int LongestName = 100;
    private static readonly Facet[] Kinds = [Facet.Person, Facet.Organisation, Facet.Place, Facet.Country];

    /// <summary>Names that have these words side by side.</summary>
    public Query Words(string field, QueryNode leaf)
    {
        if (leaf is WordNode word && WordPattern.Of(word) is { } pattern)
            return Unscored(new PatternQuery(field, pattern, deadline));
        if (leaf is WordNode { Form: WordForm.Fuzzy } or PhraseNode { Slop: > 0 } or PhraseNode { Exact: true })
            notes.Add($"Names are looked for by whole words and beginnings; {QueryNotes.Quote(QueryPrinter.Print(leaf))} is read without its signs.");
        var phrase = new PhraseQuery();
        foreach (var part in WordReader.Read(EntityQueries.NameOf(leaf), LongestName))
        {
            var term = new Term(field, part.Form);
            phrase.Add(term);
            if (searcher.IndexReader.DocFreq(term) == 0)
                notes.Add($"No article has {QueryNotes.Quote(part.Form)} as its {(field == IndexFields.Source ? "outlet" : field)}.");
        }

        return Unscored(phrase);
    }

    /// <summary>Articles that quote somebody of that name, under whatever name they call them, or of that id.</summary>
    public Query Speaker(QueryNode leaf)
    {
        var any = new BooleanQuery(disableCoord: true);
        if (!IsId(leaf))
            any.Add(Words(IndexFields.Speaker, leaf), Occur.SHOULD);
        foreach (var id in SpeakersOf(leaf))
            any.Add(new TermQuery(new Term(IndexFields.SpeakerId, id)), Occur.SHOULD);
        return Unscored(any);
    }

    /// <summary>The quotations that somebody of that name or id speaks.</summary>
    public QuotationTest SpokenBy(QueryNode leaf)
    {
        List<SpanQuery> places = [.. SpeakersOf(leaf).Select(id => new SpanTermQuery(new Term(IndexFields.SpeakerId, id)))];
        List<QuotationTest> any = places.Count == 0 ? [] : [QuotationTest.SpokenBy(new SpanOrQuery([.. places]))];
        if (!IsId(leaf) && Places(leaf) is { } words)
            any.Add(QuotationTest.SpokenBy(words));
        return any.Count == 0 ? QuotationTest.SpokenBy(new SpanTermQuery(new Term(IndexFields.SpeakerId, ""))) : QuotationTest.Any(any);
    }

    /// <summary>The quotations of which a speaker is known.</summary>
    public static QuotationTest SpokenByAnybody { get; } = QuotationTest.SpokenBy(new SpanTermQuery(new Term(IndexFields.SpeakerId, IndexFields.AnySpeaker)));

    /// <summary>The ids of the speakers of a name, or of the id itself.</summary>
    public IReadOnlyList<string> SpeakersOf(QueryNode leaf) =>
        [.. Kinds.Where(kind => IsId(leaf) || kind is Facet.Person or Facet.Organisation).SelectMany(kind => entities.Ids(kind, EntityQueries.NameOf(leaf), loosely: false)).Distinct(StringComparer.Ordinal).Take(BooleanQuery.MaxClauseCount - 1)];

    /// <summary>Whom it means, for telling which speakers of an article are meant.</summary>
    public SoughtSpeaker Sought(QueryNode leaf) => new(
        SpeakersOf(leaf),
        IsId(leaf) ? [] : [.. WordReader.Read(EntityQueries.NameOf(leaf), LongestName).Select(part => part.Form)],
        leaf is WordNode word ? WordPattern.Of(word) : null);

    private static bool IsId(QueryNode leaf) => EntityQueries.NameOf(leaf).Contains('/', StringComparison.Ordinal);

    /// <summary>Where speakers' names have these words side by side; null where none has.</summary>
    private SpanQuery? Places(QueryNode leaf)
    {
        if (leaf is WordNode word && WordPattern.Of(word) is { } pattern)
            return patterns.Of(pattern, IndexFields.Speaker, IndexFields.Speaker);
        SpanQuery[] words = [.. WordReader.Read(EntityQueries.NameOf(leaf), LongestName).Select(part => new SpanTermQuery(new Term(IndexFields.Speaker, part.Form)))];
        return words.Length switch { 0 => null, 1 => words[0], _ => new SpanNearQuery(words, 0, inOrder: true, collectPayloads: false) };
    }

    /// <summary>Articles in a language, by its code or English name.</summary>
    public Query Language(QueryNode leaf)
    {
        var name = EntityQueries.NameOf(leaf);
        var code = LanguageNames.Code(name) ?? name.ToLowerInvariant();
        if (searcher.Tables[Facet.Language].Find(code) is null)
            notes.Add($"No article is in the language {QueryNotes.Quote(name)}.");
        return Unscored(new TermQuery(new Term(IndexFields.Of(Facet.Language), code)));
    }

    private static ConstantScoreQuery Unscored(Query query) => new(query) { Boost = 0 };
}
