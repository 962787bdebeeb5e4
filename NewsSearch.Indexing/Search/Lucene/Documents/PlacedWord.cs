namespace NewsSearch.Indexing.Search.Lucene.Documents;

/// <summary>A folded word at its position in the article.</summary>
/// <param name="Term">The word's number in the batch's vocabulary.</param>
/// <param name="Position">Its position.</param>
internal readonly record struct PlacedWord(int Term, int Position);
