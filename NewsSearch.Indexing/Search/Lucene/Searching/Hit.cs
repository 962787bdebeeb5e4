namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>A document found, by its number in the whole index.</summary>
internal readonly record struct Hit(HitKey Key, int Document);
