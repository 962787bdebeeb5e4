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
    private bool _ranks;

    public QueryCompiler(ArchiveSearcher searcher, Stemmers stemmers, QueryNotes notes)
    {
        Marks = new Marks();
        _words = new WordQueries(searcher, stemmers, Marks);
        _near = new NearQueries(searcher, _words);
        _entities = new EntityQueries(searcher, Marks, notes);
        _names = new NameQueries(searcher, _entities, notes);
    }

    private Marks Marks { get; }

    /// <summary>The query of a tree.</summary>
    public CompiledQuery Compile(QueryNode root)
    {
        var query = root is EverythingNode ? null : Of(root, null, wanted: true);
        return new CompiledQuery(query, _ranks, Marks);
    }

    private Query Of(QueryNode node, QueryField? field, bool wanted) => node switch
    {
        EverythingNode => new MatchAllDocsQuery(),
        AndNode and => All(and.Parts, field, wanted),
        OrNode or => RankedQuery.Any(or.Parts.Select(part => Of(part, field, wanted))),
        NotNode not => AllBut(Of(not.Part, field, wanted: false)),
        FieldNode within => Of(within.Part, within.Field, wanted),
        DaysNode days => new ConstantScoreQuery(new DaysQueryFilter(new DayRange(days.From, days.To))) { Boost = 0 },
        EntityNode entity => _entities.Named(entity.Name, field, wanted),
        NearNode near => Ranked(_near.Of(near, FieldName(field), wanted), wanted),
        _ => Leaf(node, field, wanted),
    };

    private Query Leaf(QueryNode leaf, QueryField? field, bool wanted) => field switch
    {
        null or QueryField.Title or QueryField.Lead or QueryField.Date => Ranked(_words.Leaf(leaf, FieldName(field), wanted), wanted),
        QueryField.Person => _entities.InFacet(Facet.Person, leaf, wanted),
        QueryField.Place => _entities.InFacet(Facet.Place, leaf, wanted),
        QueryField.Organisation => _entities.InFacet(Facet.Organisation, leaf, wanted),
        QueryField.Country => _entities.InFacet(Facet.Country, leaf, wanted),
        QueryField.Leader => _entities.InFacet(Facet.Leader, leaf, wanted),
        QueryField.Speaker => _names.Speaker(leaf),
        QueryField.Source => NameQueries.Words(IndexFields.Source, leaf),
        QueryField.Author => NameQueries.Words(IndexFields.Author, leaf),
        QueryField.Section => NameQueries.Words(IndexFields.Section, leaf),
        QueryField.Language => _names.Language(leaf),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "A field that the compiler does not know."),
    };

    private static string FieldName(QueryField? field) => field switch
    {
        QueryField.Title => IndexFields.Title,
        QueryField.Lead => IndexFields.Lead,
        _ => IndexFields.Text,
    };

    private Query Ranked(Query query, bool wanted)
    {
        _ranks |= wanted;
        return query;
    }

    private BooleanQuery All(IReadOnlyList<QueryNode> parts, QueryField? field, bool wanted)
    {
        var all = new BooleanQuery(disableCoord: true);
        foreach (var part in parts)
        {
            if (part is NotNode not)
                all.Add(Of(not.Part, field, wanted: false), Occur.MUST_NOT);
            else
                RankedQuery.AddMust(all, Of(part, field, wanted));
        }

        if (parts.All(part => part is NotNode))
            all.Add(new MatchAllDocsQuery(), Occur.MUST);
        return all;
    }

    private static BooleanQuery AllBut(Query excluded) => new(disableCoord: true)
    {
        { new MatchAllDocsQuery(), Occur.MUST },
        { excluded, Occur.MUST_NOT },
    };
}
