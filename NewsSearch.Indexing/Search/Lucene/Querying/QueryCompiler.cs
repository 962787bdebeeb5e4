using Lucene.Net.Search;
using NewsSearch.Indexing.Search.Lucene.Highlighting;
using NewsSearch.Indexing.Search.Lucene.Searching;
using NewsSearch.Indexing.Search.Lucene.Words;
using NewsSearch.Indexing.Search.Queries;

namespace NewsSearch.Indexing.Search.Lucene.Querying;

/// <summary>Turns a query tree into a query for Lucene, against one searcher: names are looked up among the entities that it holds, words are stemmed in the languages that it holds.</summary>
internal sealed class QueryCompiler
{
    private readonly WordQueries _words;
    private readonly NearQueries _near;
    private readonly EntityQueries _entities;
    private readonly NameQueries _names;
    private readonly QuotationQueries _quotations;
    private readonly StoryQueries _stories;
    private readonly QueryNotes _notes;
    private readonly DateOnly _today;
    private readonly Deadline _deadline;
    private readonly Dictionary<(string Text, QueryField? Field, bool Wanted), Query> _known = [];
    private bool _ranks;

    /// <param name="searcher">What is searched.</param>
    /// <param name="stemmers">Stemmers to borrow.</param>
    /// <param name="variants">Other names for known names; null where none are to be looked up.</param>
    /// <param name="aliases">Whether these are looked for too, or only told of.</param>
    /// <param name="today">The day that relative dates count from.</param>
    /// <param name="notes">Gets what was read otherwise than typed.</param>
    /// <param name="deadline">When to end: looking up words and names takes time too.</param>
    public QueryCompiler(ArchiveSearcher searcher, Stemmers stemmers, INameVariants? variants, bool aliases, DateOnly today, QueryNotes notes, Deadline deadline)
    {
        _notes = notes;
        _today = today;
        _deadline = deadline;
        _words = new WordQueries(searcher, stemmers, variants, aliases, notes, deadline);
        _entities = new EntityQueries(searcher, _words.Marks, notes, deadline);
        var patterns = new NearPatterns(searcher, notes, deadline);
        _near = new NearQueries(searcher, _words, _entities, patterns, deadline);
        _names = new NameQueries(searcher, _entities, patterns, notes, deadline);
        _quotations = new QuotationQueries(_near, _names);
        _stories = new StoryQueries(searcher, notes);
    }

    /// <summary>The query of a tree.</summary>
    /// <exception cref="TimeIsUpException">The time limit has passed.</exception>
    public CompiledQuery Compile(QueryNode root)
    {
        var query = root is EverythingNode ? null : Of(root, null, wanted: true);
        return new CompiledQuery(query, _ranks, _words.Marks);
    }

    /// <summary>Whom a word, a phrase or a name means as a speaker.</summary>
    public SoughtSpeaker SpeakerOf(QueryNode leaf) => _names.Sought(leaf is EntityNode entity ? new PhraseNode(entity.Name, 0, Exact: false) : leaf);

    /// <summary>What is asked for again is the same query again.</summary>
    private Query Of(QueryNode node, QueryField? field, bool wanted)
    {
        _deadline.Look();
        var key = (QueryPrinter.Print(node), field, wanted);
        if (!_known.TryGetValue(key, out var query))
            _known.Add(key, query = Made(node, field, wanted));
        return query;
    }

    private Query Made(QueryNode node, QueryField? field, bool wanted) => node switch
    {
        EverythingNode => field is { } valued && AnyOf(valued) is { } values ? new ConstantScoreQuery(new PatternQuery(values, WordPattern.Any, _deadline)) { Boost = 0 } : new MatchAllDocsQuery(),
        AndNode asked when field is null && QuotationParts.Of(asked) is { } said => InOneQuotation(All(asked.Parts, field, wanted), said, wanted),
        AndNode and => All(and.Parts, field, wanted),
        OrNode or => RankedQuery.Any(RepeatedParts.Once(or.Parts.Select(part => Of(part, field, wanted)))),
        NotNode not => AllBut(Of(not.Part, field, wanted: false)),
        FieldNode within => Of(within.Part, within.Field, wanted),
        DaysNode days => Within(new DayRange(days.From, days.To)),
        RelativeDaysNode relative => Within(Resolved(relative)),
        LengthNode length => Unranked(new NumberRangeFilter(IndexFields.Length, length.Least ?? 0, length.Most ?? int.MaxValue)),
        KindNode kind => _near.Any(kind, FieldName(field), wanted),
        AtLeastNode least => AtLeast(least, field, wanted),
        EntityNode entity => Entity(entity, field, wanted),
        NearNode or TogetherNode or ApartNode => Ranked(_near.Of(node, FieldName(field), wanted), wanted),
        _ => Leaf(node, field, wanted),
    };

    /// <summary>A name in brackets stands in the text at the places of its mentions; outlets, authors, sections, roles and languages have no entities, so there it is words.</summary>
    private Query Entity(EntityNode entity, QueryField? field, bool wanted) => field switch
    {
        QueryField.Title or QueryField.Lead or QueryField.Quote => Ranked(_near.Of(entity, FieldName(field), wanted), wanted),
        QueryField.Speaker or QueryField.Source or QueryField.Author or QueryField.Section or QueryField.Role or QueryField.Language or QueryField.Story => Leaf(new PhraseNode(entity.Name, 0, Exact: false), field, wanted),
        _ => _entities.Named(entity.Name, field, wanted),
    };

    private Query Leaf(QueryNode leaf, QueryField? field, bool wanted) => field switch
    {
        null or QueryField.Title or QueryField.Lead or QueryField.Quote or QueryField.Date or QueryField.Kind or QueryField.Words => Ranked(InText(leaf, FieldName(field), wanted), wanted),
        QueryField.Person => _entities.InFacet(Facet.Person, leaf, wanted),
        QueryField.Place => _entities.InFacet(Facet.Place, leaf, wanted),
        QueryField.Organisation => _entities.InFacet(Facet.Organisation, leaf, wanted),
        QueryField.Country => _entities.InFacet(Facet.Country, leaf, wanted),
        QueryField.Leader => _entities.InFacet(Facet.Leader, leaf, wanted),
        QueryField.Speaker => _names.Speaker(leaf),
        QueryField.Source => _names.Words(IndexFields.Source, leaf),
        QueryField.Author => _names.Words(IndexFields.Author, leaf),
        QueryField.Section => _names.Words(IndexFields.Section, leaf),
        QueryField.Role => _names.Words(IndexFields.Role, leaf),
        QueryField.Language => _names.Language(leaf),
        QueryField.Story => _stories.Of(leaf),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "A field that the compiler does not know."),
    };

    /// <summary>The terms of which an article has some where it has any value of a field at all; null where every article has one.</summary>
    private static string? AnyOf(QueryField field) => field switch
    {
        QueryField.Source => IndexFields.Source,
        QueryField.Author => IndexFields.Author,
        QueryField.Section => IndexFields.Section,
        QueryField.Role => IndexFields.Role,
        QueryField.Speaker => IndexFields.Speaker,
        QueryField.Person => IndexFields.Of(Facet.Person),
        QueryField.Place => IndexFields.Of(Facet.Place),
        QueryField.Organisation => IndexFields.Of(Facet.Organisation),
        QueryField.Country => IndexFields.Of(Facet.Country),
        QueryField.Leader => IndexFields.Of(Facet.Leader),
        QueryField.Title or QueryField.Lead or QueryField.Quote => FieldName(field),
        QueryField.Story => IndexFields.Story,
        QueryField.Language or QueryField.Date or QueryField.Kind or QueryField.Words => null,
    };

    private static string FieldName(QueryField? field) => field switch
    {
        QueryField.Title => IndexFields.Title,
        QueryField.Lead => IndexFields.Lead,
        QueryField.Quote => IndexFields.Quote,
        _ => IndexFields.Text,
    };

    private Query InText(QueryNode leaf, string field, bool wanted) =>
        leaf is PhraseNode phrase && PhraseParts.HasMore(phrase.Text) ? _near.Of(phrase, field, wanted) : _words.Leaf(leaf, field, wanted);

    /// <summary>Ranked as its part is; how often it must occur only narrows.</summary>
    private BooleanQuery AtLeast(AtLeastNode least, QueryField? field, bool wanted)
    {
        var all = new BooleanQuery(disableCoord: true);
        RankedQuery.AddMust(all, Of(least.Part, field, wanted));
        all.Add(_near.AtLeast(least.Part, least.Times, FieldName(field), wanted), Occur.MUST);
        return all;
    }

    private DayRange Resolved(RelativeDaysNode relative)
    {
        var days = RelativeDays.Resolve(relative.Days, _today);
        _notes.Add($"date:{relative.Days} is read as {DayRangeText.Print(days.From, days.To)}.");
        return days;
    }

    private static ConstantScoreQuery Within(DayRange days) =>
        Unranked(new NumberRangeFilter(IndexFields.Day, days.From?.DayNumber ?? 0, days.To?.DayNumber ?? int.MaxValue));

    private static ConstantScoreQuery Unranked(Filter filter) => new(filter) { Boost = 0 };

    /// <summary>The words of a pattern match alike.</summary>
    private Query Ranked(Query query, bool wanted)
    {
        _ranks |= wanted && query is not PatternQuery;
        return query;
    }

    private BooleanQuery All(IReadOnlyList<QueryNode> parts, QueryField? field, bool wanted)
    {
        var all = new BooleanQuery(disableCoord: true);
        foreach (var part in RepeatedParts.Once(parts.Where(part => part is not NotNode).Select(part => Of(part, field, wanted))))
            RankedQuery.AddMust(all, part);
        foreach (var part in RepeatedParts.Once(parts.OfType<NotNode>().Select(not => Of(not.Part, field, wanted: false))))
            all.Add(part, Occur.MUST_NOT);

        if (parts.All(part => part is NotNode))
            all.Add(new MatchAllDocsQuery(), Occur.MUST);
        return all;
    }

    /// <summary>Who speaks and what is said must hold of one quotation. Found and ranked as ever, the articles are kept to those where they do.</summary>
    private BooleanQuery InOneQuotation(BooleanQuery all, QuotationParts parts, bool wanted)
    {
        if (_quotations.Of(parts, All([.. parts.Speakers, .. parts.Said], null, wanted), wanted) is { } kept)
            all.Add(kept, Occur.MUST);
        return all;
    }

    private static BooleanQuery AllBut(Query excluded) => new(disableCoord: true)
    {
        { new MatchAllDocsQuery(), Occur.MUST },
        { excluded, Occur.MUST_NOT },
    };
}
