namespace NewsSearch.Indexing.Search.Lucene.Documents;

/// <summary>What stands at a word beside the word itself.</summary>
/// <param name="Term">The term's number in the batch's vocabulary.</param>
/// <param name="Position">The first word's position.</param>
/// <param name="Length">How many words it stands for.</param>
internal readonly record struct PlacedMark(int Term, int Position, int Length = 1);
