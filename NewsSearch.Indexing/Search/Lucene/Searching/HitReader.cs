using NewsSearch.Indexing.Search.Lucene.Documents;
using NewsSearch.Indexing.Search.Lucene.Highlighting;
using NewsSearch.Indexing.Search.Lucene.Words;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>Makes the hits of a page, and only those, presentable.</summary>
internal sealed class HitReader(ArchiveSearcher searcher, Marks marks, Stemmers stemmers, bool snippets) : IDisposable
{
    private readonly MarkFinder _finder = new(marks, stemmers);

    /// <summary>The hit of a document.</summary>
    public SearchHit Read(int document, double score)
    {
        var (stored, text) = StoredArticles.Read(searcher, document, snippets, marks.HasNames);
        var found = _finder.Find(snippets ? text : stored.Title, stored.Language, stored.Mentions);
        return new SearchHit(
            stored.Id,
            Snippets.Title(stored, found),
            stored.Source,
            stored.Published,
            stored.Authors,
            stored.Url,
            stored.Language,
            snippets ? Snippets.Body(stored, text, found) : [],
            stored.Entities,
            stored.NamesRead,
            score);
    }

    /// <inheritdoc/>
    public void Dispose() => _finder.Dispose();
}
