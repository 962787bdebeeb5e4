namespace NewsSearch.Indexing.Search.Lucene.Documents;

/// <summary>What stands at a word beside the word itself.</summary>
/// <param name="Term">The term.</param>
/// <param name="Position">The first word's position.</param>
/// <param name="Length">How many words it stands for.</param>
internal readonly record struct PlacedMark(string Term, int Position, int Length = 1);
