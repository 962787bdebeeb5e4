using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Spans;
using NewsSearch.Indexing.Search.Lucene.Searching;
using NewsSearch.Indexing.Search.Lucene.Words;
using NewsSearch.Indexing.Search.Queries;

namespace NewsSearch.Indexing.Search.Lucene.Querying;

/// <summary>
/// Queries for words, phrases and names by how they stand to each other, compared stem by stem in each language; exact words, patterns and names are compared at the same positions in fields of their own.
/// </summary>
internal sealed class NearQueries(ArchiveSearcher searcher, WordQueries words, EntityQueries entities, NearPatterns patterns, Deadline deadline)
{
    /// <summary>Wider than any article: within one sentence or paragraph words may be as far apart as it is long.</summary>
    private const int Anywhere = 1_000_000;

    /// <summary>Articles in whose <paramref name="field"/> the parts of <paramref name="node"/> stand as it asks.</summary>
    public Query Of(QueryNode node, string field, bool wanted)
    {
        if (wanted)
            MarkAll(node);
        return InEachLanguage(language => Span(node, field, language, wanted));
    }

    /// <summary>Articles with any name of a kind.</summary>
    public Query Any(KindNode kind, string field, bool wanted)
    {
        if (wanted)
            MarkAll(kind);
        return new ConstantScoreQuery(new TermQuery(new Term(IndexFields.Named(field), IndexFields.KindOf(kind.Kind)))) { Boost = 0 };
    }

    /// <summary>Articles that have <paramref name="part"/> at so many places.</summary>
    public Query AtLeast(QueryNode part, int times, string field, bool wanted) => InEachLanguage(language =>
        new ConstantScoreQuery(new AtLeastFilter(Span(part, field, language, wanted), times)) { Boost = 0 });

    /// <summary>Where a word, a phrase, a name or what joins them stands in the articles of a language.</summary>
    public SpanQuery Places(QueryNode part, string field, string language, bool wanted) => Span(part, field, language, wanted);

    /// <summary>Of the articles that <paramref name="articles"/> finds, those that have for each test a quotation of which it holds.</summary>
    public Query InOneQuotation(Query articles, Func<string, IReadOnlyList<QuotationTest>> tests)
    {
        var any = new BooleanQuery(disableCoord: true);
        foreach (var language in searcher.Languages)
            any.Add(new ConstantScoreQuery(new SameQuotationFilter(searcher.Languages.Count == 1 ? articles : In(language, articles), tests(language), deadline)) { Boost = 0 }, Occur.SHOULD);
        return any;
    }

    /// <summary>Names and exact words stand in fields that all languages share: a language's query is kept to the articles of that language.</summary>
    private BooleanQuery InEachLanguage(Func<string, Query> within)
    {
        var any = new BooleanQuery(disableCoord: true);
        foreach (var language in searcher.Languages)
            any.Add(searcher.Languages.Count == 1 ? within(language) : In(language, within(language)), Occur.SHOULD);
        return any;
    }

    private static BooleanQuery In(string language, Query query) => new(disableCoord: true)
    {
        { query, Occur.MUST },
        { new ConstantScoreQuery(new TermQuery(new Term(IndexFields.Analysed, language))) { Boost = 0 }, Occur.MUST },
    };

    private SpanQuery Span(QueryNode part, string field, string language, bool wanted)
    {
        var stems = IndexFields.Stems(field, language);
        return part switch
        {
            NearNode near => Near(near.Parts.Select(p => Span(p, field, language, wanted)), near.Distance - 1, near.Ordered),
            TogetherNode together => new UnbrokenSpanQuery(Near(together.Parts.Select(p => Span(p, field, language, wanted)), Anywhere, inOrder: false), Breaks(together.Unit, field)),
            ApartNode apart => new SpanNotQuery(Span(apart.Part, field, language, wanted), Span(apart.From, field, language, wanted: false), apart.Distance),
            OrNode or => new SpanOrQuery([.. or.Parts.Select(p => Span(p, field, language, wanted))]),
            EntityNode entity => Named(entities.Of(entity.Name), field, stems),
            KindNode kind => Named([IndexFields.KindOf(kind.Kind)], field, stems),
            PhraseNode phrase when PhraseParts.HasNames(phrase.Text) => WithNames(phrase, field, language, wanted),
            PhraseNode { Exact: true } phrase => Written(phrase, field, stems),
            PhraseNode { Slop: > 0 } phrase => Words(phrase.Text, exact: false, phrase.Slop, field, language),
            PhraseNode phrase => UnderAnyName(phrase.Text, field, language, wanted),
            WordNode { Form: WordForm.Fuzzy } word => Fuzzy(word, stems, language),
            WordNode word when WordPattern.Of(word) is { } pattern => patterns.Of(pattern, field) is { } found ? new FieldMaskingSpanQuery(found, stems) : Nothing(stems),
            WordNode { Form: WordForm.Exact } word => Words(word.Text, exact: true, 0, field, language),
            WordNode word => UnderAnyName(word.Text, field, language, wanted),
            _ => throw new ArgumentOutOfRangeException(nameof(part), part, "Not a part of NEAR."),
        };
    }

    private SpanQuery WithNames(PhraseNode phrase, string field, string language, bool wanted) => Near(
        PhraseParts.Read(phrase.Text).SelectMany(part => part.Name is { } name
            ? [Span(name, field, language, wanted)]
            : phrase.Exact ? WrittenWords.Of(part.Text, WordQueries.MostPhraseWords).Each(field, searcher).Select(word => new FieldMaskingSpanQuery(word, IndexFields.Stems(field, language)))
            : WordQueries.Forms(part.Text).Select(form => Words(form, exact: false, 0, field, language))),
        phrase.Slop,
        inOrder: phrase.Slop == 0);

    private SpanQuery UnderAnyName(string text, string field, string language, bool wanted)
    {
        SpanQuery[] all = [.. words.NamesOf(text, wanted).SelectMany(name => name.Capitals.Count > 0
            ? name.Capitals.Select(written => Written(new PhraseNode(written, Exact: true), field, IndexFields.Stems(field, language)))
            : [Words(name.Text, exact: false, 0, field, language)])];
        return all.Length == 1 ? all[0] : new SpanOrQuery(all);
    }

    private SpanQuery Words(string text, bool exact, int slop, string field, string language)
    {
        var stems = IndexFields.Stems(field, language);
        var forms = WordQueries.Forms(text);
        return forms.Count == 0 ? Nothing(stems)
            : exact ? new FieldMaskingSpanQuery(Sequence(forms, field, slop), stems)
            : Sequence(words.Stems(forms, language), stems, slop);
    }

    private SpanQuery Written(PhraseNode phrase, string field, string stems)
    {
        var words = WrittenWords.Of(phrase.Text, WordQueries.MostPhraseWords);
        return words.Forms.Count == 0 ? Nothing(stems) : new FieldMaskingSpanQuery(words.In(field, phrase.Slop, searcher), stems);
    }

    private SpanQuery Fuzzy(WordNode word, string stems, string language)
    {
        if (WordQueries.Forms(word.Text) is not [var form])
            return Nothing(stems);
        var near = words.NearSpellingsOf(form, word.Edits, language);
        return near.Count == 0 ? Nothing(stems) : new SpanOrQuery([.. near.Select(found => new SpanTermQuery(new Term(stems, found.Stem)))]);
    }

    private static SpanQuery Named(IReadOnlyList<string> marks, string field, string stems) =>
        marks.Count == 0 ? Nothing(stems) : new SpanOrQuery([.. marks.Select(mark => new FieldMaskingSpanQuery(new MentionSpanQuery(new Term(IndexFields.Named(field), mark)), stems))]);

    private static SpanTermQuery Breaks(TextUnit unit, string field) =>
        new(new Term(IndexFields.Breaks(field), unit == TextUnit.Sentence ? IndexFields.Sentence : IndexFields.Paragraph));

    private static SpanQuery Sequence(IEnumerable<string> words, string field, int slop) =>
        Near(words.Select(word => new SpanTermQuery(new Term(field, word))), slop, inOrder: slop == 0);

    private static SpanQuery Near(IEnumerable<SpanQuery> parts, int slop, bool inOrder)
    {
        SpanQuery[] all = [.. parts];
        return all.Length == 1 ? all[0] : new SpanNearQuery(all, slop, inOrder, collectPayloads: false);
    }

    /// <summary>No text has this.</summary>
    private static SpanTermQuery Nothing(string stems) => new(new Term(stems, "\0"));

    private void MarkAll(QueryNode node)
    {
        switch (node)
        {
            case NearNode near:
                MarkEach(near.Parts);
                break;
            case TogetherNode together:
                MarkEach(together.Parts);
                break;
            case ApartNode apart:
                MarkAll(apart.Part);
                break;
            case OrNode or:
                MarkEach(or.Parts);
                break;
            case EntityNode entity:
                words.Marks.Entities.UnionWith(entities.Of(entity.Name));
                break;
            case KindNode kind:
                words.Marks.Kinds.Add(kind.Kind);
                break;
            case PhraseNode phrase when PhraseParts.HasNames(phrase.Text):
                MarkEach(PhraseParts.Read(phrase.Text).Select(part => part.Name ?? new PhraseNode(part.Text, 0, phrase.Exact)));
                break;
            default:
                words.Leaf(node, IndexFields.Text, wanted: true);
                break;
        }
    }

    private void MarkEach(IEnumerable<QueryNode> parts)
    {
        foreach (var part in parts)
            MarkAll(part);
    }
}
