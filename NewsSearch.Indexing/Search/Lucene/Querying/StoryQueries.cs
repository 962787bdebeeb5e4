using Lucene.Net.Index;
using Lucene.Net.Search;
using NewsSearch.Indexing.Search.Lucene.Searching;
using NewsSearch.Indexing.Search.Queries;

namespace NewsSearch.Indexing.Search.Lucene.Querying;

/// <summary>Queries for the story of an article.</summary>
internal sealed class StoryQueries(ArchiveSearcher searcher, QueryNotes notes)
{
    /// <summary>The articles that tell the story of the one with that id; that one alone where no other does.</summary>
    public Query Of(QueryNode leaf)
    {
        var id = EntityQueries.NameOf(leaf).ToLowerInvariant();
        if (searcher.Find(id) is not { } article)
        {
            notes.Add($"{QueryNotes.Quote(QueryPrinter.Print(leaf))} is not the id of an article that is found here; story: asks for all that tell the story of one.");
            return new BooleanQuery();
        }

        var term = searcher.StoryOf(article) is { } story ? new Term(IndexFields.Story, story) : new Term(IndexFields.Id, id);
        return new ConstantScoreQuery(new TermQuery(term)) { Boost = 0 };
    }
}
