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

    private readonly Dictionary<(string Text, string Field, string Language, bool Wanted), SpanQuery> _known = [];
    private readonly HashSet<string> _marked = new(StringComparer.Ordinal);

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

    /// <summary>The places of a part; of one that is asked for again the same query again, so that it is known to stand at the same places.</summary>
    private SpanQuery Span(QueryNode part, string field, string language, bool wanted)
    {
        deadline.Look();
        if (part is WordNode word && WordPattern.Of(word) is { } pattern)
            return patterns.Of(pattern, field, IndexFields.Stems(field, language)) ?? Nothing(IndexFields.Stems(field, language));
        var key = (QueryPrinter.Print(part), field, language, wanted);
        if (!_known.TryGetValue(key, out var places))
            _known.Add(key, places = Made(part, field, language, wanted));
        return places;
    }

    private SpanQuery Made(QueryNode part, string field, string language, bool wanted)
    {
        var stems = IndexFields.Stems(field, language);
        return part switch
        {
            NearNode near => Near(near, field, language, wanted),
            TogetherNode together => Together(together, field, language, wanted),
            ApartNode apart => new SpanNotQuery(Span(apart.Part, field, language, wanted), Span(apart.From, field, language, wanted: false), apart.Distance),
            OrNode or => new SpanOrQuery([.. or.Parts.Select(p => Span(p, field, language, wanted))]),
            EntityNode entity => Named(entities.Of(entity.Name), field, stems),
            KindNode kind => Named([IndexFields.KindOf(kind.Kind)], field, stems),
            PhraseNode phrase when PhraseParts.HasMore(phrase.Text) => WithMore(phrase, field, language, wanted),
            PhraseNode { Exact: true } phrase => Written(phrase, field, stems),
            PhraseNode { Slop: > 0 } phrase => Words(phrase.Text, exact: false, phrase.Slop, field, language),
            PhraseNode phrase => UnderAnyName(phrase.Text, field, language, wanted),
            WordNode { Form: WordForm.Fuzzy } word => Fuzzy(word, stems, language),
            WordNode { Form: WordForm.Exact } word => Words(word.Text, exact: true, 0, field, language),
            WordNode word => UnderAnyName(word.Text, field, language, wanted),
            _ => throw new ArgumentOutOfRangeException(nameof(part), part, "Not a part of NEAR."),
        };
    }

    private SpanQuery Near(NearNode near, string field, string language, bool wanted)
    {
        var parts = Parts(near.Parts, field, language, wanted);
        return !CoincidingParts.Are(near.Parts, words, language, wanted) ? Near(parts.Select(part => part.Places), near.Distance - 1, near.Ordered)
            : new ArrangedSpanQuery(parts, () => near.Ordered ? Arrangement.Ordered(parts, near.Distance, deadline) : Arrangement.Near(parts, near.Distance, deadline));
    }

    private SpanQuery Together(TogetherNode together, string field, string language, bool wanted)
    {
        var (parts, breaks) = (Parts(together.Parts, field, language, wanted), Breaks(together.Unit, field));
        return !CoincidingParts.Are(together.Parts, words, language, wanted) ? new UnbrokenSpanQuery(Near(parts.Select(part => part.Places), Anywhere, inOrder: false), breaks)
            : new ArrangedSpanQuery(parts, () => Arrangement.Near(parts, Anywhere, deadline), breaks);
    }

    private List<ArrangedPart> Parts(IReadOnlyList<QueryNode> parts, string field, string language, bool wanted) =>
        [.. parts.Select(part => new ArrangedPart(Span(part, field, language, wanted), CoincidingParts.IsSolid(part)))];

    /// <summary>A phrase with names, wildcards and gaps among its words.</summary>
    private SpanQuery WithMore(PhraseNode phrase, string field, string language, bool wanted)
    {
        List<ArrangedPart> parts = [];
        foreach (var part in PhraseParts.Read(phrase.Text))
        {
            var places = part.Part is { } more ? [Span(more, field, language, wanted)] : Each(part.Text, phrase.Exact, field, language);
            parts.AddRange(places.Select((place, at) => new ArrangedPart(place, Skip: at == 0 ? part.Skip : 0)));
        }

        return parts.Count == 1 ? parts[0].Places
            : new ArrangedSpanQuery(parts, () => phrase.Slop == 0 ? Arrangement.Ordered(parts, 1, deadline) : Arrangement.Moved(parts, phrase.Slop, deadline));
    }

    private IEnumerable<SpanQuery> Each(string text, bool exact, string field, string language) => exact
        ? WrittenWords.Of(text, WordQueries.MostPhraseWords).Each(field, searcher).Select(word => new FieldMaskingSpanQuery(word, IndexFields.Stems(field, language)))
        : WordQueries.Forms(text).Select(form => Words(form, exact: false, 0, field, language));

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
        return words.Forms.Count == 0 ? Nothing(stems) : new FieldMaskingSpanQuery(words.In(field, phrase.Slop, searcher, deadline), stems);
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

    private SpanQuery Sequence(IReadOnlyList<string> words, string field, int slop)
    {
        var places = words.Select(word => new SpanTermQuery(new Term(field, word)));
        return slop == 0 || words.Count == 1 ? Near(places, 0, inOrder: true) : ArrangedSpanQuery.Moved(places, slop, deadline);
    }

    private static SpanQuery Near(IEnumerable<SpanQuery> parts, int slop, bool inOrder)
    {
        SpanQuery[] all = [.. parts];
        return all.Length == 1 ? all[0] : new SpanNearQuery(all, slop, inOrder, collectPayloads: false);
    }

    /// <summary>No text has this.</summary>
    private static SpanTermQuery Nothing(string stems) => new(new Term(stems, "\0"));

    private void MarkAll(QueryNode node)
    {
        deadline.Look();
        if (!_marked.Add(QueryPrinter.Print(node)))
            return;
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
            case PhraseNode phrase when PhraseParts.HasMore(phrase.Text):
                MarkEach(PhraseParts.Read(phrase.Text).Select(part => part.Part ?? new PhraseNode(part.Text, 0, phrase.Exact)));
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
