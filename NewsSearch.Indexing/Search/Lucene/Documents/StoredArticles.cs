using Lucene.Net.Documents;
using NewsSearch.Indexing.Search.Lucene.Searching;

namespace NewsSearch.Indexing.Search.Lucene.Documents;

/// <summary>Reads back what is stored of an article.</summary>
internal static class StoredArticles
{
    private static readonly HashSet<string> WithText = [IndexFields.StoredHit, IndexFields.StoredText];
    private static readonly HashSet<string> WithoutText = [IndexFields.StoredHit];

    /// <summary>The hit and its text; the text is empty where it was not asked for.</summary>
    public static (StoredHit Hit, string Text) Read(ArchiveSearcher searcher, int document, bool text)
    {
        var stored = new DocumentStoredFieldVisitor(text ? WithText : WithoutText);
        searcher.IndexReader.Document(document, stored);
        var bytes = stored.Document.GetBinaryValue(IndexFields.StoredHit);
        return (StoredHitFormat.Read(bytes.Bytes, bytes.Offset, bytes.Length), stored.Document.Get(IndexFields.StoredText) ?? "");
    }
}
