using Lucene.Net.Index;
using Lucene.Net.Search;
using NewsSearch.Indexing.Search.Lucene.Facets;
using NewsSearch.Indexing.Search.Lucene.Searching;
using NewsSearch.Indexing.Search.Lucene.Words;
using NewsSearch.Indexing.Search.Queries;

namespace NewsSearch.Indexing.Search.Lucene.Querying;

/// <summary>Queries for the words of outlets', authors', sections' and speakers' names, and for languages.</summary>
internal sealed class NameQueries(ArchiveSearcher searcher, EntityQueries entities, QueryNotes notes, Deadline deadline)
{
    /// <summary>Names that have these words side by side.</summary>
    public Query Words(string field, QueryNode leaf)
    {
        if (leaf is WordNode word && WordPattern.Of(word) is { } pattern)
            return Unscored(new PatternQuery(field, pattern, deadline));
        var phrase = new PhraseQuery();
        foreach (var part in WordReader.Read(EntityQueries.NameOf(leaf), 100))
        {
            var term = new Term(field, part.Form);
            phrase.Add(term);
            if (searcher.IndexReader.DocFreq(term) == 0)
                notes.Add($"No article has {QueryNotes.Quote(part.Form)} as its {(field == IndexFields.Source ? "outlet" : field)}.");
        }

        return Unscored(phrase);
    }

    /// <summary>Articles that quote somebody of that name, under whatever name they call them.</summary>
    public Query Speaker(QueryNode leaf)
    {
        var name = EntityQueries.NameOf(leaf);
        var any = new BooleanQuery(disableCoord: true) { { Words(IndexFields.Speaker, leaf), Occur.SHOULD } };
        foreach (var id in entities.Ids(Facet.Person, name, loosely: false).Concat(entities.Ids(Facet.Organisation, name, loosely: false)).Take(BooleanQuery.MaxClauseCount - 1))
            any.Add(new TermQuery(new Term(IndexFields.SpeakerId, id)), Occur.SHOULD);
        return Unscored(any);
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
