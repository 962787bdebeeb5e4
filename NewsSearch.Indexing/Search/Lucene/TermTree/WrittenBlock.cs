namespace NewsSearch.Indexing.Search.Lucene.TermTree;

/// <summary>A block as it stands in the file of terms.</summary>
/// <param name="Position">Where.</param>
/// <param name="HasTerms">Whether it holds terms beside other blocks.</param>
/// <param name="Label">The byte behind the common beginning from which on its entries are in it; -1 where that is all of them.</param>
internal readonly record struct WrittenBlock(long Position, bool HasTerms, int Label);
