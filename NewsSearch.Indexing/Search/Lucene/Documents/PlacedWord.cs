namespace NewsSearch.Indexing.Search.Lucene.Documents;

/// <summary>A folded word at its position in the article.</summary>
internal readonly record struct PlacedWord(string Form, int Position);
