namespace NewsSearch.Indexing.Search.Lucene.Documents;

/// <summary>The entity named by a stretch of the stored text.</summary>
internal readonly record struct StoredMention(int Start, int End, string Entity);
