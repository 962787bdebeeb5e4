namespace NewsSearch.Indexing.Search.Lucene.Inverting;

/// <summary>What is stored of a document under a field's name, to be read back: bytes, or a text.</summary>
internal readonly record struct StoredValue(string Field, byte[]? Bytes, string? Text);
