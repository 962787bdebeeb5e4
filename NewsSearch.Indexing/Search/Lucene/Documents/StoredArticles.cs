using NewsSearch.Indexing.Search.Lucene.Searching;

namespace NewsSearch.Indexing.Search.Lucene.Documents;

/// <summary>Reads back what is stored of an article.</summary>
internal static class StoredArticles
{
    /// <summary>The hit, its entities under their names of now, and its text; the text is empty where it was not asked for, and so are the mentions and quotations.</summary>
    public static (StoredHit Hit, string Text) Read(ArchiveSearcher searcher, int document, bool text, bool places = false)
    {
        var stored = new StoredArticleVisitor(text);
        searcher.IndexReader.Document(document, stored);
        return (StoredHitFormat.Read(stored.Hit, searcher.Tables.NameOf, places), stored.Text);
    }
}
